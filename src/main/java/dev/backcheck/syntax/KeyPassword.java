package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/** {@code ENCRYPTION | DECRYPTION BY PASSWORD = '…'}. */
public record KeyPassword(SourceRange range, Purpose purpose, Secret password) implements Node {

  /** What the password is for. */
  public enum Purpose {
    /** To protect what is written. */
    ENCRYPTION,
    /** To open what is read. */
    DECRYPTION;

    /** The clause, e.g. {@code ENCRYPTION BY PASSWORD}. */
    public String words() {
      return name() + " BY PASSWORD";
    }
  }
}
