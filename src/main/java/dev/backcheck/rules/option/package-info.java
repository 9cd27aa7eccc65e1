/** Options and versions. */
@NullMarked
package dev.backcheck.rules.option;

import org.jspecify.annotations.NullMarked;
