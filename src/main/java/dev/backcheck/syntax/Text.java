package dev.backcheck.syntax;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.SourceRange;
import java.util.Optional;

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

  /**
   * Where a part of the value stands in the script; empty where doubled quotes shift it.
   *
   * @param from the first of its UTF-16 units in {@link #value()}
   * @param to the unit behind the last
   */
  public Optional<SourceRange> rangeOf(int from, int to) {
    int first = range.start() + (national ? 2 : 1);
    return first + value.length() + 1 == range.end()
        ? Optional.of(new SourceRange(first + from, first + to))
        : Optional.empty();
  }

  /** The value, with what looks like a secret masked. */
  @Override
  public String toString() {
    return "Text[" + Redaction.of(value) + "]";
  }
}
