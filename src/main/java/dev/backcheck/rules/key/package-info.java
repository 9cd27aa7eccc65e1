/** Keys and certificates. */
@NullMarked
package dev.backcheck.rules.key;

import org.jspecify.annotations.NullMarked;
