package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/**
 * A token of a statement that is not read by a grammar: a value, or a word or sign as {@link
 * Keyword}.
 */
public record Fragment(SourceRange range, Node token) implements Node {}
