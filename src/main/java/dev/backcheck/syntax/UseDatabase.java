package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/** {@code USE database}. */
public record UseDatabase(SourceRange range, Name database) implements SurroundingStatement {}
