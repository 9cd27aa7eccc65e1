package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          YES,     YES,     YES,     YES
          YES,     NO,      NO,      YES
          YES,     UNKNOWN, UNKNOWN, YES
          NO,      NO,      NO,      NO
          NO,      UNKNOWN, NO,      UNKNOWN
          UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
          """)
  void unknownStaysUnknownUnlessTheOtherDecides(Answer a, Answer b, Answer and, Answer or) {
    assertThat(a.and(b)).isEqualTo(and).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(or).isEqualTo(b.or(a));
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
  }
}
