package dev.backcheck.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A script read from bytes, and how they were understood.
 *
 * @param source the script
 * @param encoding how to write it back
 * @param doubt what is not certain about the text, or empty
 * @param shortened whether parts of the text were left out, so that it cannot be written back
 */
public record Decoded(Source source, Encoding encoding, Optional<Doubt> doubt, boolean shortened) {

  /**
   * Why the text may not be what its author wrote.
   *
   * @param kind what happened
   * @param message what happened and where, as the end of a sentence that begins with the file
   */
  public record Doubt(Kind kind, String message) {

    static Doubt damaged(Charset charset) {
      return new Doubt(
          Kind.DAMAGED,
          "is damaged: some of its bytes are no "
              + charset.name()
              + " text; save it again as UTF-8");
    }

    static Doubt guessed(byte malformed, long offset) {
      return new Doubt(
          Kind.GUESSED,
          String.format(
              Locale.ROOT,
              "is not UTF-8 (byte 0x%02X at offset %d), read as windows-1252",
              malformed & 0xFF,
              offset));
    }

    static Doubt binary(long at) {
      return new Doubt(
          Kind.BINARY, "does not look like text: character " + at + " is NUL; save it as UTF-8");
    }
  }

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

  /**
   * Reads a file like {@link #of}, but never holds all of it in memory: only what a shortening
   * keeps of its text.
   *
   * @param name as reports show it
   * @param bytes may be opened more than once
   * @param chunk how many bytes are read at once, at least 1
   * @param shortening makes a new one each time the text is read from its beginning
   * @throws IOException when the bytes cannot be read
   */
  public static Decoded shortened(
      String name, LongText.Bytes bytes, int chunk, Supplier<Shortening> shortening)
      throws IOException {
    return new LongText(bytes, chunk).read(name, shortening);
  }
}
