package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/**
 * A word of the language as the script writes it.
 *
 * @param text in upper case
 */
public record Keyword(SourceRange range, String text) implements Node {}
