/** The rules, a file each. */
@NullMarked
package dev.backcheck.rules;

import org.jspecify.annotations.NullMarked;
