/** The order of statements over a history. */
@NullMarked
package dev.backcheck.rules.flow;

import org.jspecify.annotations.NullMarked;
