package dev.backcheck.source;

/** Takes a long text piece by piece and keeps what matters of it. */
public interface Shortening {

  /**
   * Takes the next piece.
   *
   * @param text holds it from its beginning; is used again for the next one
   * @param length of the piece in UTF-16 units
   * @return false when the text has to be read from its beginning again, by a new shortening
   */
  boolean take(char[] text, int length);

  /** Says that the text is at its end; the same answer. */
  boolean end();

  /** What is kept, to be asked for once, at the end. */
  String text();
}
