package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  @Test
  void cellsAreFoundByColumn() {
    Table table =
        Table.parse("t.tsv", "# a comment\nname\tsince\n\nCHECKSUM\t2005\r\nCOPY_ONLY\t-\n");

    assertThat(table.columns()).containsExactly("name", "since");
    assertThat(table.rows())
        .extracting(row -> row.get("name"))
        .containsExactly("CHECKSUM", "COPY_ONLY");
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 5);
    assertThat(table.rows().get(0).number("since")).isEqualTo(2005);
    assertThat(table.rows().get(1).find("since")).isEmpty();
  }

  @Test
  void commasSeparateTheCellsOfCsv() {
    assertThat(Table.parse("t.csv", "a,b\n1,16.0.4145.4").rows().get(0).build("b"))
        .isEqualTo(new Build(16, 0, 4145, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nothing   | t.csv:1: there is no header line
          a,a         | t.csv:1: column 'a' is empty or there twice
          a,          | t.csv:1: column '' is empty or there twice
          a,b;1       | t.csv:2: 1 cells under 2 columns
          a,b;1,2;1,2,3 | t.csv:3: 3 cells under 2 columns
          """)
  void malformedTableIsRefusedWithItsLine(String text, String message) {
    assertThatThrownBy(() -> Table.parse("t.csv", text.replace(';', '\n')))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void malformedCellIsRefusedWithItsLine() {
    Table.Row row = Table.parse("t.csv", "a,b\nx,y").rows().get(0);

    assertThatThrownBy(() -> row.number("b")).hasMessage("t.csv:2: invalid b 'y'");
    assertThatThrownBy(() -> row.build("a")).hasMessage("t.csv:2: invalid a 'x'");
    assertThatThrownBy(() -> row.get("c")).hasMessage("t.csv:2: there is no column c");
  }

  @Test
  void missingResourceIsRefused() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "no.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no resource no.tsv beside dev.backcheck.reference.TableTest");
  }
}
