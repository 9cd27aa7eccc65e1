package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/** {@code IDENTITY = '…'} or {@code SECRET = '…'}; the value of the latter is a {@link Secret}. */
public record CredentialClause(SourceRange range, Kind kind, Value value) implements Node {

  /** Which clause it is. */
  public enum Kind {
    /** {@code IDENTITY = '…'}. */
    IDENTITY,
    /** {@code SECRET = '…'}. */
    SECRET
  }
}
