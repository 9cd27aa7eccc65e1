package dev.backcheck.syntax;

import java.util.List;

/**
 * A statement of a script. Those this library is about are read whole; those around them as far as
 * control flow and values need it; the rest is {@link OtherStatement}.
 */
public sealed interface Statement extends Node
    permits BackupOrRestore, CredentialStatement, UnreadableStatement, SurroundingStatement {

  /** The statements it is made of, in order; empty for most. */
  default List<Statement> nested() {
    return List.of();
  }
}
