package dev.backcheck.syntax;

/** What a backup or restore of a key or certificate is about. */
public enum KeyKind {
  /** A certificate, with or without its private key. */
  CERTIFICATE,
  /** The master key of the current database. */
  MASTER_KEY,
  /** The master key of the instance. */
  SERVICE_MASTER_KEY,
  /** A symmetric key; SQL Server 2022 and later. */
  SYMMETRIC_KEY
}
