/** What a script means: statements in order, credentials over time, values with known parts. */
@NullMarked
package dev.backcheck.model;

import org.jspecify.annotations.NullMarked;
