package dev.backcheck.syntax;

/** What a backup or restore of a key or certificate is about. */
public enum KeyKind {
  /** A certificate, with or without its private key. */
  CERTIFICATE("CERTIFICATE"),
  /** The master key of the current database. */
  MASTER_KEY("MASTER KEY"),
  /** The master key of the instance. */
  SERVICE_MASTER_KEY("SERVICE MASTER KEY"),
  /** A symmetric key; SQL Server 2022 and later. */
  SYMMETRIC_KEY("SYMMETRIC KEY");

  private final String words;

  KeyKind(String words) {
    this.words = words;
  }

  /** The words statements name it by. */
  public String words() {
    return words;
  }
}
