package dev.backcheck.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Optional;

/** One reading of a text from its beginning, piece by piece. */
final class Pieces {

  private static final int MARK_OF_UTF_8 = 3;
  // Bytes of the longest character, and of what may be left of one before.
  private static final int ROOM = 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private final InputStream in;
  private final PieceDecoder decoder;
  private final int chunk;
  private final ByteBuffer bytes;
  private final CharBuffer chars;
  private long offset;
  private long count;
  private long firstNul = -1;
  private boolean damaged;
  private Optional<Decoded.Doubt> malformed = Optional.empty();

  Pieces(InputStream in, PieceDecoder decoder, int chunk) {
    this.in = in;
    this.decoder = decoder;
    this.chunk = chunk;
    this.bytes = ByteBuffer.allocate(chunk + ROOM);
    this.chars = CharBuffer.allocate(chunk + ROOM);
  }

  /** Leaves out a byte order mark that is decoded as something else. */
  void skipMark() throws IOException {
    in.skipNBytes(MARK_OF_UTF_8);
  }

  /** Feeds a shortening; false when all has to be read again. */
  boolean to(Shortening kept, boolean narrow) throws IOException {
    boolean last = false;
    while (!last) {
      int read = in.read(bytes.array(), bytes.position(), chunk);
      last = read < 0;
      bytes.position(bytes.position() + Math.max(read, 0)).flip();
      if (!decode(kept, narrow, last)) {
        return false;
      }
      bytes.compact();
    }
    return kept.end();
  }

  private boolean decode(Shortening kept, boolean narrow, boolean last) {
    while (true) {
      int before = bytes.position();
      CoderResult result = decoder.decode(bytes, chars, last);
      offset += bytes.position() - before;
      if (result.isError()) {
        if (narrow) {
          malformed = Optional.of(Decoded.Doubt.guessed(bytes.get(bytes.position()), offset));
          return false;
        }
        damaged = true;
        bytes.position(bytes.position() + result.length());
        offset += result.length();
      }
      if (!give(kept)) {
        return false;
      }
      if (result.isError()) {
        chars.put(REPLACEMENT);
      } else if (result.isUnderflow()) {
        return true;
      }
    }
  }

  private boolean give(Shortening kept) {
    char[] text = chars.array();
    int length = chars.position();
    chars.clear();
    for (int i = 0; i < length && firstNul < 0; i++) {
      firstNul = text[i] == '\0' ? count + i : -1;
    }
    boolean marked = count == 0 && length > 0 && text[0] == BYTE_ORDER_MARK;
    count += length;
    if (marked) {
      length--;
      System.arraycopy(text, 1, text, 0, length);
    }
    return length == 0 || kept.take(text, length);
  }

  /** Why the bytes are not in the encoding that was tried. */
  Optional<Decoded.Doubt> malformed() {
    return malformed;
  }

  /** What is not certain about what was read. */
  Optional<Decoded.Doubt> doubt(Beginning beginning) {
    if (damaged) {
      return Optional.of(Decoded.Doubt.damaged(beginning.charset()));
    }
    return firstNul >= 0 && beginning.isNarrow()
        ? Optional.of(Decoded.Doubt.binary(firstNul))
        : Optional.empty();
  }
}
