package dev.backcheck.reference;

/**
 * What the server's parser takes after the name of an option. Never an identifier: {@code NAME = n}
 * is refused.
 */
public enum OptionValue {
  /** Nothing. */
  FLAG,
  /** {@code =} and a string or a variable. */
  TEXT,
  /** {@code =} and a number, perhaps with a sign, or a variable. */
  NUMBER,
  /** {@code =} and a number, a string or a variable. */
  ANY,
  /** A list in parentheses; see {@link OptionItems}. */
  LIST,
  /** {@code 'name' TO 'path'}, each a string or a variable. */
  MOVE,
  /** As {@link #ANY}, perhaps with {@code AFTER} and another such value. */
  MARK;

  /** Whether a string may be its value. */
  public boolean takesText() {
    return this == TEXT || this == ANY || this == MARK || this == MOVE;
  }

  /** Whether a number may be its value. */
  public boolean takesNumber() {
    return this == NUMBER || this == ANY || this == MARK;
  }

  /** Whether a variable may be its value. */
  public boolean takesVariable() {
    return this != FLAG && this != LIST;
  }
}
