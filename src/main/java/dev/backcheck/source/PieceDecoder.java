package dev.backcheck.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Makes characters of bytes that come piece by piece. */
interface PieceDecoder {

  /** Bytes of a UTF-16 unit. */
  int UNIT = 2;

  /**
   * Decodes as much as there is.
   *
   * @param in what is left in it belongs to a character whose end is yet to come
   * @param last whether no bytes follow
   * @return where it stopped: at the end of either, or at bytes that are no character
   */
  CoderResult decode(ByteBuffer in, CharBuffer out, boolean last);

  /** One that stops at bytes that are no character. */
  static PieceDecoder of(Beginning beginning) {
    CharsetDecoder decoder =
        beginning
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    // What follows half of a pair is a character of its own; Java takes both for one mistake.
    boolean pairs = beginning.charset().name().startsWith("UTF-16");
    return (in, out, last) -> {
      CoderResult result = decoder.decode(in, out, last);
      return pairs && result.isMalformed() && result.length() > UNIT
          ? CoderResult.malformedForLength(UNIT)
          : result;
    };
  }

  /** One for windows-1252, in which each byte is a character. */
  static PieceDecoder singleBytes() {
    char[] table = new char[256];
    for (int i = 0; i < table.length; i++) {
      char c = new String(new byte[] {(byte) i}, Encoding.WINDOWS_1252).charAt(0);
      table[i] = c == '\uFFFD' ? (char) i : c;
    }
    return (in, out, last) -> {
      while (in.hasRemaining() && out.hasRemaining()) {
        out.put(table[in.get() & 0xFF]);
      }
      return in.hasRemaining() ? CoderResult.OVERFLOW : CoderResult.UNDERFLOW;
    };
  }
}
