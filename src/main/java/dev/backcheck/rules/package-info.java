/**
 * The rules, a file each and a line in the list of their family.
 *
 * <p>A rule says its family, name and subject in its constructor, which is all that a check asks of
 * it before there is something to report. {@code describe()} says the rest and shows examples; it
 * runs on first use. A file has fewer than 80 lines.
 */
@NullMarked
package dev.backcheck.rules;

import org.jspecify.annotations.NullMarked;
