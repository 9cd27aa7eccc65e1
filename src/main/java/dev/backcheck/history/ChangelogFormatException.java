package dev.backcheck.history;

/** A changelog that is not written as its format asks. */
final class ChangelogFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;

  ChangelogFormatException(int offset, String message) {
    super(message);
    this.offset = offset;
  }

  /** Where, in UTF-16 units. */
  int offset() {
    return offset;
  }
}
