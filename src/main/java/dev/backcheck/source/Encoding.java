package dev.backcheck.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the text of a file is written as bytes.
 *
 * @param charset of the text; {@link #WINDOWS_1252} where nothing better fits
 * @param byteOrderMark whether the file begins with one
 */
public record Encoding(Charset charset, boolean byteOrderMark) {

  /** Western European text of Windows; what {@code sqlcmd} and old editors write without asking. */
  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** UTF-8 without a byte order mark. */
  public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final byte[] MARK_OF_UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int FIRST_HIGH_CONTROL = 0x80;
  private static final int LAST_HIGH_CONTROL = 0x9F;

  /**
   * The bytes of a text, byte order mark included. For what {@link Decoded#of} read without damage
   * they are those of the file.
   *
   * @param text without a byte order mark
   * @throws CharacterCodingException when the encoding has no bytes for a character
   */
  public byte[] encode(String text) throws CharacterCodingException {
    if (charset.equals(WINDOWS_1252)) {
      return encodeSingleBytes(text);
    }
    ByteBuffer bytes =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .encode(CharBuffer.wrap(byteOrderMark ? BYTE_ORDER_MARK + text : text));
    byte[] result = new byte[bytes.remaining()];
    bytes.get(result);
    return result;
  }

  // Five bytes stand for nothing in windows-1252. They are read as the control characters with the
  // same number, as browsers do, so that they come back as they were.
  private byte[] encodeSingleBytes(String text) throws CharacterCodingException {
    int at = byteOrderMark ? MARK_OF_UTF_8.length : 0;
    byte[] result = new byte[at + text.length()];
    System.arraycopy(MARK_OF_UTF_8, 0, result, 0, at);
    var encoder = WINDOWS_1252.newEncoder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean raw = c >= FIRST_HIGH_CONTROL && c <= LAST_HIGH_CONTROL;
      result[at + i] =
          raw || c < FIRST_HIGH_CONTROL
              ? (byte) c
              : encoder.encode(CharBuffer.wrap(new char[] {c})).get();
    }
    return result;
  }
}
