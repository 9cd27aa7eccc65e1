package dev.backcheck.rules.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of STOPAT: which no language takes for a time, and which day the others name. */
class StopTimeTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-11-23, false, 2026-11-23",
        "20261123, false, 2026-11-23",
        "2026-11-23T10:00:00, false, 2026-11-23",
        "20261123 10:00, false, 2026-11-23",
        "' 2026-11-23 ', false, 2026-11-23",
        "2026-12-12, false, 2026-12-12",
        "2026-01-31, false, 2026-01-31",
        "2026-02-28, false, 2026-02-28",
        "2024-02-29, false, 2024-02-29",
        "2026-02-29, true, -",
        "2026-02-31, true, -",
        "2026-04-31, true, -",
        "2026-13-12, false, -",
        "2026-31-12, false, -",
        "2026-31-13, true, -",
        "2026-13-13, true, -",
        "2026-32-01, true, -",
        "2026-01-32, true, -",
        "2026-00-10, true, -",
        "2026-10-00, true, -",
        "11/23/2026, false, -",
        "2026-11-23x, false, -",
        "Nov 5 2026, false, -",
        "0, false, -",
        "9, false, -",
        "yesterday, true, -",
        "'', true, -",
        "/:, true, -",
      })
  void dayOfAText(String text, boolean none, LocalDate day) {
    assertThat(StopTime.of(text)).isEqualTo(new StopTime(none, Optional.ofNullable(day)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, false",
    "2026-11-23, false",
    "2026-11-24, true",
    "11/24/2026, false",
    "never, true"
  })
  void mistakeOnADay(String text, boolean mistake) {
    assertThat(StopTime.of(text).mistake(Optional.of(LocalDate.of(2026, 11, 23))).isPresent())
        .isEqualTo(mistake);
  }
}
