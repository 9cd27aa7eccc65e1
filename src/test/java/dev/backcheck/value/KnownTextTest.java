package dev.backcheck.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts of a text are unknown. */
class KnownTextTest {

  // Known parts in round brackets, holes in square ones.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          abc        | (abc)
          $(x)       | [$(x)]
          a$(x)      | (a)[$(x)]
          $(x)b      | [$(x)](b)
          ${x}${y}   | [${x}][${y}]
          a<x y>b    | (a)[<x y>](b)
          a<x><y>b   | (a)[<x>][<y>](b)
          $()        | ($())
          ${}        | (${})
          <>         | (<>)
          a < b      | (a < b)
          <a<b>      | (<a)[<b>]
          $(a<b)     | ($(a<b))
          $x         | ($x)
          a$         | (a$)
          $(x        | ($(x)
          <x'y>      | (<x'y>)
          x > y      | (x > y)
          $$(x)      | ($)[$(x)]
          """)
  void piecesAreTold(String text, String pieces) {
    assertThat(shown(KnownText.of(text))).isEqualTo(pieces);
  }

  @Test
  void placeholdersAreShortAndOfOneLine() {
    assertThat(KnownText.of("<" + "x".repeat(99) + ">").isConstant()).isFalse();
    assertThat(KnownText.of("<" + "x".repeat(100) + ">").isConstant()).isTrue();
    assertThat(KnownText.of("<a\nb>").isConstant()).isTrue();
    assertThat(KnownText.of("<a\rb>").isConstant()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "abc, abc, abc, 3",
        "a$(x)bc, -, a, 3",
        "$(x)bc, -, '', 2",
        "$(x), -, '', 0",
        "'', '', '', 0"
      })
  void whatIsKnown(String text, String constant, String prefix, int length) {
    KnownText known = KnownText.of(text);

    assertThat(known.constant().orElse(null)).isEqualTo(constant);
    assertThat(known.isConstant()).isEqualTo(constant != null);
    assertThat(known.prefix()).isEqualTo(prefix);
    assertThat(known.knownLength()).isEqualTo(length);
  }

  @Test
  void patternHasHolesBetweenMarks() {
    assertThat(KnownText.of("a$(x)b").pattern()).isEqualTo("a\uFFFC$(x)\uFFFCb");
    assertThat(KnownText.unknown("@db").pattern()).isEqualTo("\uFFFC@db\uFFFC");
  }

  private static String shown(KnownText text) {
    return text.pieces().stream()
        .map(
            piece ->
                piece instanceof Known known
                    ? "(" + known.text() + ")"
                    : "[" + ((Hole) piece).label() + "]")
        .collect(Collectors.joining());
  }
}
