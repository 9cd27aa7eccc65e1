package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/** {@code NULL}. */
public record NullLiteral(SourceRange range) implements Value {}
