package dev.backcheck.syntax;

/**
 * A statement of a script. Those this library is about are read whole; those around them as far as
 * control flow and values need it; the rest is {@link OtherStatement}.
 */
public sealed interface Statement extends Node
    permits BackupOrRestore, CredentialStatement, UnreadableStatement, SurroundingStatement {}
