/** Text of a script and places in it. */
@NullMarked
package dev.backcheck.source;

import org.jspecify.annotations.NullMarked;
