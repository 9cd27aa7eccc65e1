package dev.backcheck.syntax;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.SourceRange;

/**
 * A string literal.
 *
 * @param value the characters it stands for: quotes taken off, doubled quotes made single
 * @param national whether it is written with {@code N}
 * @param doubleQuoted whether it stands between double quotes, which are quotes only under {@code
 *     QUOTED_IDENTIFIER OFF}
 */
public record Text(SourceRange range, String value, boolean national, boolean doubleQuoted)
    implements Value {

  /** The value, with what looks like a secret masked. */
  @Override
  public String toString() {
    return "Text[" + Redaction.of(value) + "]";
  }
}
