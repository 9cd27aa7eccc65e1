package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/** An expression that is not followed further: a query, a CASE, arithmetic. */
public record OpaqueExpression(SourceRange range) implements Expression {}
