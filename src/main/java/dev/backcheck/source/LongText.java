package dev.backcheck.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a text from bytes that need not fit into memory. */
public final class LongText {

  /** Bytes that can be read more than once. */
  public interface Bytes {

    /**
     * Reads them from the first one.
     *
     * @throws IOException when they cannot be read
     */
    InputStream open() throws IOException;

    /**
     * How many there are.
     *
     * @throws IOException when that is not known
     */
    long size() throws IOException;
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Bytes bytes;
  private final int chunk;

  LongText(Bytes bytes, int chunk) {
    this.bytes = bytes;
    this.chunk = chunk;
  }

  Decoded read(String name, Supplier<Shortening> shortening) throws IOException {
    Optional<Decoded.Doubt> guess = Optional.empty();
    while (true) {
      try (InputStream in = bytes.open()) {
        byte[] first = in.readNBytes(Beginning.SAMPLE);
        Beginning beginning = Beginning.of(first, bytes.size());
        Pieces pieces =
            new Pieces(
                new SequenceInputStream(new ByteArrayInputStream(first), in),
                guess.isPresent() ? PieceDecoder.singleBytes() : PieceDecoder.of(beginning),
                chunk);
        if (guess.isPresent() && beginning.marked()) {
          pieces.skipMark();
        }
        Shortening kept = shortening.get();
        if (pieces.to(kept, guess.isEmpty() && beginning.isNarrow())) {
          Encoding encoding =
              guess.isPresent()
                  ? new Encoding(Encoding.WINDOWS_1252, beginning.marked())
                  : new Encoding(beginning.charset(), beginning.marked());
          // Source takes one mark off, and the pieces have done so already.
          Source source = Source.of(name, withMark(kept.text()));
          return new Decoded(source, encoding, pieces.doubt(beginning).or(otherwise(guess)), true);
        }
        if (guess.isEmpty()) {
          guess = pieces.malformed();
        }
      }
    }
  }

  private static Supplier<Optional<Decoded.Doubt>> otherwise(Optional<Decoded.Doubt> guess) {
    return () -> guess;
  }

  private static String withMark(String text) {
    return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : BYTE_ORDER_MARK + text;
  }
}
