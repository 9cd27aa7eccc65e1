package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/** {@code name:}, where a {@code GOTO} goes. */
public record Label(SourceRange range, String name) implements SurroundingStatement {}
