package dev.backcheck.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecodedTest {
  private static final String SQL = "BACKUP DATABASE [Größe 東京 😱] TO DISK = 'x'\r\n";
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  static Stream<Arguments> encodings() {
    return Stream.of(UTF_8, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE)
        .flatMap(
            charset ->
                Stream.of(true, false)
                    .filter(mark -> mark || !charset.name().startsWith("UTF-32"))
                    .map(mark -> Arguments.of(charset, mark)));
  }

  @ParameterizedTest(name = "{0}, byte order mark: {1}")
  @MethodSource("encodings")
  void everyUnicodeEncodingIsReadAndWrittenBack(Charset charset, boolean mark) throws Exception {
    byte[] bytes = ((mark ? "\uFEFF" : "") + SQL).getBytes(charset);

    Decoded decoded = Decoded.of("a.sql", bytes);

    assertThat(decoded.source().text()).isEqualTo(SQL);
    assertThat(decoded.encoding()).isEqualTo(new Encoding(charset, mark));
    assertThat(decoded.doubt()).isEmpty();
    assertThat(decoded.encoding().encode(SQL)).isEqualTo(bytes);
  }

  @Test
  void whatIsNotUtf8IsReadAsWindows1252WithANote() {
    Decoded decoded = Decoded.of("a.sql", bytes("PRINT 'Gr", 0xF6, 0xDF, "e'"));

    assertThat(decoded.source().text()).isEqualTo("PRINT 'Größe'");
    assertThat(decoded.encoding()).isEqualTo(new Encoding(Encoding.WINDOWS_1252, false));
    assertThat(decoded.doubt())
        .contains(
            new Decoded.Doubt(
                Decoded.Kind.GUESSED,
                "is not UTF-8 (byte 0xF6 at offset 9), read as windows-1252"));
  }

  @Test
  void halfOfAPairOfSurrogatesTakesNothingElseAway() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      byte[] bytes = "\uFEFF[a?] [b?]".getBytes(charset);
      int high = charset.equals(UTF_16LE) ? 1 : 0;
      for (int at = 0; at < bytes.length; at += 2) {
        if (bytes[at + 1 - high] == '?') {
          bytes[at + high] = (byte) 0xD8;
        }
      }
      Decoded decoded = Decoded.of("a.sql", bytes);

      assertThat(decoded.source().text()).isEqualTo("[a\uFFFD] [b\uFFFD]");
      assertThat(decoded.doubt().map(Decoded.Doubt::kind)).contains(Decoded.Kind.DAMAGED);
    }
  }

  @Test
  void everyByteOfWindows1252IsACharacterThatComesBack() throws Exception {
    byte[] all = new byte[255];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i + 1);
    }

    Decoded decoded = Decoded.of("a.sql", all);

    assertThat(decoded.source().text()).hasSize(255).doesNotContain("\uFFFD");
    assertThat(decoded.encoding().encode(decoded.source().text())).isEqualTo(all);
  }

  @Test
  void aByteOrderMarkBeforeWindows1252IsKept() throws Exception {
    byte[] bytes = bytes(0xEF, 0xBB, 0xBF, "PRINT '", 0xE4, "'");

    Decoded decoded = Decoded.of("a.sql", bytes);

    assertThat(decoded.source().text()).isEqualTo("PRINT 'ä'");
    assertThat(decoded.encoding().encode(decoded.source().text())).isEqualTo(bytes);
  }

  @Test
  void damagedUtf16IsReadAndDoubted() {
    byte[] whole = ("\uFEFF" + SQL).getBytes(UTF_16LE);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    Decoded decoded = Decoded.of("a.sql", cut);

    assertThat(decoded.source().text()).startsWith("BACKUP DATABASE [Größe 東京 😱] TO DISK = 'x'\r");
    assertThat(decoded.doubt().map(Decoded.Doubt::kind)).contains(Decoded.Kind.DAMAGED);
  }

  @Test
  void bytesThatAreNoTextAreSaidToBeNone() {
    byte[] random = new byte[10_000];
    new Random(7).nextBytes(random);

    assertThat(Decoded.of("a.sql", random).doubt().map(Decoded.Doubt::kind))
        .contains(Decoded.Kind.BINARY);
  }

  @Test
  void aReplacementCharacterThatIsInTheFileIsNoDoubt() {
    assertThat(Decoded.of("a.sql", "-- \uFFFD".getBytes(UTF_8)).doubt())
        .isEqualTo(Optional.empty());
  }

  @Test
  void anEmptyFileIsEmptyText() {
    Decoded decoded = Decoded.of("a.sql", new byte[0]);

    assertThat(decoded.source().text()).isEmpty();
    assertThat(decoded.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(decoded.doubt()).isEmpty();
  }

  @Test
  void aCharacterThatTheEncodingLacksIsRefused() {
    assertThatThrownBy(() -> new Encoding(Encoding.WINDOWS_1252, false).encode("東"))
        .isInstanceOf(CharacterCodingException.class);
  }

  private static byte[] bytes(Object... parts) {
    var out = new java.io.ByteArrayOutputStream();
    for (Object part : parts) {
      if (part instanceof Integer number) {
        out.write(number);
      } else {
        out.writeBytes(part.toString().getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
