package dev.backcheck.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how a text was written as bytes, and reads it. */
final class Decoder {

  private static final char REPLACEMENT = '\uFFFD';

  private final String name;
  private final byte[] bytes;

  Decoder(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  Decoded decode() {
    Beginning beginning = Beginning.of(bytes, bytes.length);
    return beginning.isNarrow() ? narrow(beginning.marked()) : wide(beginning);
  }

  private Decoded wide(Beginning beginning) {
    Charset charset = beginning.charset();
    Optional<String> text = strictly(charset);
    return text.isPresent()
        ? result(charset, beginning.marked(), text.get(), Optional.empty())
        : result(
            charset,
            beginning.marked(),
            damaged(beginning),
            Optional.of(Decoded.Doubt.damaged(charset)));
  }

  private String damaged(Beginning beginning) {
    PieceDecoder decoder = PieceDecoder.of(beginning);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
    }
    return out.flip().toString();
  }

  private Decoded narrow(boolean marked) {
    // Much faster than a strict decoder, and exact as long as nothing was replaced.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0 || strictly(StandardCharsets.UTF_8).isPresent()) {
      return result(StandardCharsets.UTF_8, marked, text, binary(text));
    }
    String single = singleBytes(marked ? 3 : 0);
    int malformed = firstMalformed();
    Decoded.Doubt guess = Decoded.Doubt.guessed(bytes[malformed], malformed);
    return new Decoded(
        Source.of(name, single),
        new Encoding(Encoding.WINDOWS_1252, marked),
        binary(single).or(() -> Optional.of(guess)),
        false);
  }

  private Decoded result(
      Charset charset, boolean marked, String text, Optional<Decoded.Doubt> doubt) {
    return new Decoded(Source.of(name, text), new Encoding(charset, marked), doubt, false);
  }

  private static Optional<Decoded.Doubt> binary(String text) {
    int at = text.indexOf('\0');
    return at < 0 ? Optional.empty() : Optional.of(Decoded.Doubt.binary(at));
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
}
