/** What a rule is, what it may ask, and what it says. */
@NullMarked
package dev.backcheck.rule;

import org.jspecify.annotations.NullMarked;
