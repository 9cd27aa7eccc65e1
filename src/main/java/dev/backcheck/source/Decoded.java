package dev.backcheck.source;

import java.util.Optional;

/**
 * A script read from bytes, and how they were understood.
 *
 * @param source the script
 * @param encoding how to write it back
 * @param doubt what is not certain about the text, or empty
 */
public record Decoded(Source source, Encoding encoding, Optional<Doubt> doubt) {

  /**
   * Why the text may not be what its author wrote.
   *
   * @param kind what happened
   * @param message what happened and where, as the end of a sentence that begins with the file
   */
  public record Doubt(Kind kind, String message) {}

  /** The kinds of doubt. */
  public enum Kind {
    /** The encoding is a guess, but every byte has become a character. */
    GUESSED,
    /** Some bytes are no character in the encoding that the file states. */
    DAMAGED,
    /** The bytes do not look like text at all. */
    BINARY
  }

  /**
   * Reads the bytes of a file: by their byte order mark; else as UTF-16 where every other byte is
   * zero; else as UTF-8; else as windows-1252, in which every byte is a character. No byte is lost
   * without a doubt that says so.
   *
   * @param name as reports show it
   */
  public static Decoded of(String name, byte[] bytes) {
    return new Decoder(name, bytes).decode();
  }
}
