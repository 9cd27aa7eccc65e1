/** The credential itself. */
@NullMarked
package dev.backcheck.rules.credential;

import org.jspecify.annotations.NullMarked;
