package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/**
 * A variable.
 *
 * @param name with its {@code @}, as written
 */
public record Variable(SourceRange range, String name) implements Value {}
