@NullMarked
package dev.backcheck.docs;

import org.jspecify.annotations.NullMarked;
