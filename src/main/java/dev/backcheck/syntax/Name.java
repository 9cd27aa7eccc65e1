package dev.backcheck.syntax;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.SourceRange;

/**
 * A name.
 *
 * @param value the name itself: brackets or quotes taken off, doubled ones made single
 */
public record Name(SourceRange range, String value, Quoting quoting) implements Value {

  /** How a name is written. */
  public enum Quoting {
    /** {@code name}. */
    NONE,
    /** {@code [name]}. */
    BRACKETS,
    /** {@code "name"}, a name under {@code QUOTED_IDENTIFIER ON}. */
    DOUBLE_QUOTES,
    /** {@code 'name'}: no name for the server, but written all the same. */
    STRING
  }

  /** Whether it is a single word without quotes, equal to {@code word} but for letter case. */
  public boolean isWord(String word) {
    return quoting == Quoting.NONE && value.equalsIgnoreCase(word);
  }

  /** The value, with what looks like a secret masked. */
  @Override
  public String toString() {
    return "Name[" + Redaction.of(value) + "]";
  }
}
