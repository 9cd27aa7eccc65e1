package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionTableTest {
  private static final String HEADER =
      "verb option value range statements unsure default repeat since removed removal disk tape page block s3 mi"
          + " notIn documented engine replacement source note";
  private static final String GOOD =
      "BACKUP STATS any? 1..100 DATABASE,LOG GROUP no no 2008 - - yes yes yes yes yes no express yes 3250 - BACKUP -";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BACKUP STATS  | DUMP STATS    | verb
          STATS         | stats         | option
          any?          | some          | value
          1..100        | 100..1        | range
          1..100        | few           | range
          1..100        | multiple      | range
          DATABASE,LOG  | DATABASE,TAPE | statements
          DATABASE,LOG  | GROUP,LOG     | unsure
          DATABASE,LOG  | -             | statements
          no no 2008    | no maybe 2008 | repeat
          2008          | 2009          | since
          2008 - -      | 2008 2012 -   | removal
          2008 - -      | 2008 - run    | removal
          2008 - -      | 2008 2005 run | removed
          yes no        | yes yeah      | mi
          express       | home          | notIn
          3250          | 3250,x        | engine
          - BACKUP      | - -           | source
          """)
  void aWrongCellIsReportedWithItsPlace(String cells, String wrong, String column) {
    String row = GOOD.replace(cells, wrong);
    assertThat(row).isNotEqualTo(GOOD);
    assertThatIllegalStateException()
        .isThrownBy(
            () -> OptionCatalog.of(table("# facts", HEADER, GOOD.replace("STATS", "NAME"), row)))
        .withMessageContaining("options.tsv:4")
        .withMessageContaining("invalid " + column);
  }

  @Test
  void anOptionIsInTheTableOnce() {
    assertThatIllegalStateException()
        .isThrownBy(() -> OptionCatalog.of(table(HEADER, GOOD, GOOD)))
        .withMessageContaining("options.tsv:3")
        .withMessageContaining("STATS");
  }

  private static Table table(String... lines) {
    return Table.parse("options.tsv", String.join("\n", lines).replace(' ', '\t'));
  }
}
