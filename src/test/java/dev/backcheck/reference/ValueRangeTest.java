package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRangeTest {

  @ParameterizedTest
  @CsvSource({
    "BACKUP, BLOCKSIZE, 512, true",
    "BACKUP, BLOCKSIZE, 65536, true",
    "BACKUP, BLOCKSIZE, 256, false",
    "BACKUP, BLOCKSIZE, 131072, false",
    "BACKUP, BLOCKSIZE, 4000, false",
    "BACKUP, BLOCKSIZE, -512, false",
    "BACKUP, MAXTRANSFERSIZE, 65536, true",
    "BACKUP, MAXTRANSFERSIZE, 0, false",
    "BACKUP, MAXTRANSFERSIZE, 1000000, false",
    "BACKUP, BUFFERCOUNT, 1, true",
    "BACKUP, BUFFERCOUNT, 0, false",
    "BACKUP, RETAINDAYS, 0, true",
    "BACKUP, RETAINDAYS, -1, false",
    "BACKUP, STATS, 100, true",
    "BACKUP, STATS, 101, false",
    "RESTORE, FILE, 1, true",
    "RESTORE, FILE, 0, false",
    "RESTORE, STATS, -9223372036854775808, false"
  })
  void admitsNumbers(Verb verb, String option, long number, boolean admitted) {
    assertThat(range(verb, option).admits(number)).isEqualTo(admitted);
  }

  @Test
  void saysItInWords() {
    assertThat(range(Verb.BACKUP, "BLOCKSIZE").numbers())
        .isEqualTo("a power of two from 512 to 65536");
    assertThat(range(Verb.BACKUP, "MAXTRANSFERSIZE").numbers())
        .isEqualTo("a multiple of 65536 above 0");
    assertThat(range(Verb.BACKUP, "STATS").numbers()).isEqualTo("a number from 1 to 100");
    assertThat(range(Verb.BACKUP, "RETAINDAYS").numbers()).isEqualTo("a number of at least 0");
    assertThat(range(Verb.BACKUP, "NAME").numbers()).isEmpty();
  }

  @Test
  void admitsTexts() {
    assertThat(range(Verb.BACKUP, "NAME").admitsLength(128)).isTrue();
    assertThat(range(Verb.BACKUP, "NAME").admitsLength(129)).isFalse();
    assertThat(range(Verb.BACKUP, "BACKUP_OPTIONS").admitsLength(100_000)).isTrue();
    assertThat(range(Verb.BACKUP, "BACKUP_OPTIONS").form()).isEqualTo(ValueRange.Form.JSON);
    assertThat(range(Verb.RESTORE, "STOPAT").form()).isEqualTo(ValueRange.Form.DATE);
    assertThat(OptionCatalog.find(Verb.RESTORE, "STOPATMARK").orElseThrow().range()).isEmpty();
  }

  private static ValueRange range(Verb verb, String option) {
    return OptionCatalog.find(verb, option).flatMap(OptionFacts::range).orElseThrow();
  }
}
