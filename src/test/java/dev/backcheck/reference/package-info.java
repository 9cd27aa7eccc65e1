@NullMarked
package dev.backcheck.reference;

import org.jspecify.annotations.NullMarked;
