package dev.backcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.value.KnownText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures taken apart. */
class SharedAccessSignatureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          sv=1&sp=rw&sig=fake       | rw
          ?sp=rw&sv=1               | rw
          sp=rw                     | rw
          SP=rw                     | rw
          https://a/n?sp=rw&sv=1    | rw
          http://a/n?sp=rw          | rw
          a?sp=rw                   | -
          sp=r&sp=w                 | r
          &sp=rw                    | rw
          sp=                       | ''
          sp&sv=1                   | -
          =sp&sv=rw                 | -
          sp=a%2Cb%3ac              | a,b:c
          sp=$(p)                   | -
          sp=r$(p)                  | -
          sv=$(v)&sp=rw             | rw
          sp=rw&sv=$(v)             | rw
          """)
  void valueOfAParameter(String text, String value) {
    assertThat(of(text).value("sp").orElse(null)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "sv=1&sig=fake, true",
    "si=1&sig=fake, true",
    "se=1&sig=fake, true",
    "sp=1&sig=fake, false",
    "sv=1, false",
    "fake, false",
  })
  void recognisable(String text, boolean recognisable) {
    assertThat(of(text).isRecognisable()).isEqualTo(recognisable);
  }

  @Test
  void lackingAndHaving() {
    assertThat(of("sv=1").lacks("sp")).isTrue();
    assertThat(of("sv=1").lacks("sv")).isFalse();
    assertThat(of("sv=$(v)").lacks("sp")).isFalse();
    assertThat(of("sv=1").hasOne(List.of("sp", "sv"))).isTrue();
    assertThat(of("sv=1").hasOne(List.of("sp", "st"))).isFalse();
    assertThat(of("sv=1").knownLength()).isEqualTo(4);
    assertThat(of("sv=$(v)&a").knownLength()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "sp=rwl, rw, true, false",
    "sp=r, rw, false, false",
    "sp=l, rw, false, true",
    "sv=1, rw, true, false",
  })
  void permissions(String text, String letters, boolean all, boolean none) {
    assertThat(of(text).allowsAll(letters)).isEqualTo(all);
    assertThat(of(text).allowsNone(letters)).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "se=2026-01-31, 2026-01-31",
        "se=2026-01-31T10:00:00Z, 2026-01-31",
        "se=2026-01-3, -",
        "se=2026-02-30, -",
        "se=tomorrow-or-so, -",
        "sv=1, -",
      })
  void days(String text, LocalDate day) {
    assertThat(of(text).day("se").orElse(null)).isEqualTo(day);
  }

  @Test
  void nothingIsPrinted() {
    assertThat(of("sv=1&sig=fake").toString()).isNotEmpty().doesNotContain("fake");
  }

  private static SharedAccessSignature of(String text) {
    return SharedAccessSignature.of(KnownText.of(text));
  }
}
