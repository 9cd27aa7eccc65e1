package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.Optional;

/**
 * A variable or parameter as it is declared.
 *
 * @param type as written, in upper case, e.g. {@code NVARCHAR(MAX)}
 * @param value its initial value or default
 * @param output whether a parameter gives its value back
 */
public record Declaration(
    SourceRange range, Variable variable, String type, Optional<Expression> value, boolean output)
    implements Node {}
