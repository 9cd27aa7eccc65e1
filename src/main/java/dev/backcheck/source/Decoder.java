package dev.backcheck.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds out how a text was written as bytes, and reads it. */
final class Decoder {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int WIDE = 4;
  private static final int SAMPLE = 1 << 16;

  private final String name;
  private final byte[] bytes;

  Decoder(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  Decoded decode() {
    if (startsWith(0xFF, 0xFE, 0, 0) && bytes.length % WIDE == 0) {
      return wide(Charset.forName("UTF-32LE"), true);
    }
    if (startsWith(0, 0, 0xFE, 0xFF)) {
      return wide(Charset.forName("UTF-32BE"), true);
    }
    if (startsWith(0xFF, 0xFE)) {
      return wide(StandardCharsets.UTF_16LE, true);
    }
    if (startsWith(0xFE, 0xFF)) {
      return wide(StandardCharsets.UTF_16BE, true);
    }
    Optional<Charset> unmarked = unmarkedUtf16();
    return unmarked.isPresent() ? wide(unmarked.get(), false) : narrow();
  }

  private Decoded wide(Charset charset, boolean marked) {
    Optional<String> text = strictly(charset);
    if (text.isPresent()) {
      return result(charset, marked, text.get(), Optional.empty());
    }
    return result(
        charset,
        marked,
        new String(bytes, charset),
        Optional.of(
            new Decoded.Doubt(
                Decoded.Kind.DAMAGED,
                "is damaged: some of its bytes are no "
                    + charset.name()
                    + " text; save it again as UTF-8")));
  }

  private Decoded narrow() {
    boolean marked = startsWith(0xEF, 0xBB, 0xBF);
    // Much faster than a strict decoder, and exact as long as nothing was replaced.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0 || strictly(StandardCharsets.UTF_8).isPresent()) {
      return result(StandardCharsets.UTF_8, marked, text, binary(text));
    }
    String single = singleBytes(marked ? 3 : 0);
    Decoded.Doubt guess =
        new Decoded.Doubt(
            Decoded.Kind.GUESSED,
            String.format(
                Locale.ROOT,
                "is not UTF-8 (byte 0x%02X at offset %d), read as windows-1252",
                bytes[firstMalformed()] & 0xFF,
                firstMalformed()));
    return new Decoded(
        Source.of(name, single),
        new Encoding(Encoding.WINDOWS_1252, marked),
        binary(single).or(() -> Optional.of(guess)));
  }

  private Decoded result(
      Charset charset, boolean marked, String text, Optional<Decoded.Doubt> doubt) {
    return new Decoded(Source.of(name, text), new Encoding(charset, marked), doubt);
  }

  private static Optional<Decoded.Doubt> binary(String text) {
    int at = text.indexOf('\0');
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Decoded.Doubt(
                Decoded.Kind.BINARY,
                "does not look like text: character " + at + " is NUL; save it as UTF-8"));
  }

  private Optional<String> strictly(Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  private String singleBytes(int from) {
    char[] text = new String(bytes, from, bytes.length - from, Encoding.WINDOWS_1252).toCharArray();
    for (int i = 0; i < text.length; i++) {
      if (text[i] == REPLACEMENT) {
        text[i] = (char) (bytes[from + i] & 0xFF);
      }
    }
    return new String(text);
  }

  private int firstMalformed() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return Math.min(in.position(), bytes.length - 1);
  }

  /** Latin letters make every other byte zero; no other text has many zero bytes. */
  private Optional<Charset> unmarkedUtf16() {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (odd * 5 >= pairs && odd > even * 8) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (even * 5 >= pairs && even > odd * 8) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
