/** Advice. */
@NullMarked
package dev.backcheck.rules.bestpractice;

import org.jspecify.annotations.NullMarked;
