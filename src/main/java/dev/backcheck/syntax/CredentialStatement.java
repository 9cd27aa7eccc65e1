package dev.backcheck.syntax;

/** A statement about a credential. */
public sealed interface CredentialStatement extends Statement
    permits CredentialDefinition, DropCredential {

  /** The credential's name. */
  Name name();

  /** Whether it belongs to the server or to a database. */
  Scope scope();

  /** Where a credential lives. */
  enum Scope {
    /** In {@code master}; BACKUP and RESTORE use these only. */
    SERVER,
    /** In one database, since SQL Server 2016. */
    DATABASE
  }
}
