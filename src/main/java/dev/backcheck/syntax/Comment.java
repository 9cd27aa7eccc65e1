package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/** A line comment or a whole block comment, marks included. */
public record Comment(SourceRange range) implements Node {}
