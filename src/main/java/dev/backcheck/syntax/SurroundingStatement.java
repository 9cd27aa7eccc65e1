package dev.backcheck.syntax;

/** A statement that is not ours, but may decide whether ours run, where, and with which values. */
public sealed interface SurroundingStatement extends Statement
    permits Assignment,
        Block,
        Declare,
        Execute,
        IfStatement,
        Label,
        Module,
        OtherStatement,
        SetOption,
        SqlcmdCommand,
        TryCatch,
        UseDatabase,
        WhileLoop {}
