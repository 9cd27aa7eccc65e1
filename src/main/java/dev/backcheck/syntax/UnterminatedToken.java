package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/**
 * A string, a quoted name or a comment that the script leaves open; the range begins at its
 * opening.
 */
public record UnterminatedToken(SourceRange range, Kind kind) implements Node {

  /** What was left open. */
  public enum Kind {
    /** {@code '…}. */
    STRING,
    /** {@code [… } or {@code "…}. */
    NAME,
    /** {@code /* …}. */
    COMMENT
  }
}
