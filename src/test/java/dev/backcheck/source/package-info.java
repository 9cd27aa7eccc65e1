@NullMarked
package dev.backcheck.source;

import org.jspecify.annotations.NullMarked;
