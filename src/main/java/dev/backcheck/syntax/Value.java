package dev.backcheck.syntax;

/** A value as it stands in the script: a literal, a name, a variable. */
public sealed interface Value extends Expression
    permits Text, Name, Variable, NumberLiteral, NullLiteral, Secret {}
