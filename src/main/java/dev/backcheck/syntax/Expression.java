package dev.backcheck.syntax;

/** Something that has a value when the statement runs. */
public sealed interface Expression extends Node
    permits Value, Concatenation, FunctionCall, OpaqueExpression {}
