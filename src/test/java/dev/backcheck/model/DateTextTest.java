package dev.backcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20270430              | 2027-04-30",
        "20270430 10:00        | 2027-04-30",
        "2027-04-30T10:00:00   | 2027-04-30",
        "2027-04-30            | 2027-04-30",
        "2027-30-04            | 2027-04-30",
        "30.04.2027            | 2027-04-30",
        "03/04/2027            | 2027-03-04,2027-04-03",
        "03/03/2027            | 2027-03-03",
        "1/2/27                | 2027-01-02,2027-02-01,2001-02-27",
        "April 30, 2027        | 2027-04-30",
        "30 Apr 27             | 2027-04-30",
        "2027 Apr 30 11:30 PM  | 2027-04-30"
      })
  void meansTheseDays(String text, String days) {
    assertThat(DateText.of(text).days())
        .containsExactlyElementsOf(
            Arrays.stream(days.split(",")).map(String::strip).map(LocalDate::parse).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-13-45", "20271345", "31/31/2027", "1-2", "17000101"})
  void isNoDate(String text) {
    assertThat(DateText.of(text).isNone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"30 avril 2027", "next week", "2027"})
  void isNotDecided(String text) {
    assertThat(DateText.of(text)).matches(date -> !date.isNone() && date.days().isEmpty());
  }
}
