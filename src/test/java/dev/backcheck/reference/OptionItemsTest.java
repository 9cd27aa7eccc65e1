package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionItemsTest {

  @ParameterizedTest
  @CsvSource({
    "COMPRESSION, ALGORITHM, MS_XPRESS, ALLOWED, 2022",
    "COMPRESSION, ALGORITHM, qat_deflate, ALLOWED, 2022",
    "COMPRESSION, ALGORITHM, ZSTD, ALLOWED, 2025",
    "COMPRESSION, LEVEL, HIGH, ALLOWED, 2022",
    "ENCRYPTION, ALGORITHM, AES_256, ALLOWED, 2014",
    "ENCRYPTION, ALGORITHM, TRIPLE_DES_3KEY, WEAK, 2014",
    "ENCRYPTION, ALGORITHM, NO_ENCRYPTION, DOUBTFUL, 2014"
  })
  void knowsWordsAndVersions(
      String option, String item, String word, OptionItem.Meaning meaning, String since) {
    OptionItem found = OptionItems.find(option, item, word).orElseThrow();
    assertThat(found.meaning()).isEqualTo(meaning);
    assertThat(found.since()).contains(KnownVersions.find(since).orElseThrow().range().low());
  }

  @ParameterizedTest
  @CsvSource({
    "COMPRESSION, ALGORITHM, MS_EXPRESS, MS_XPRESS",
    "COMPRESSION, ALGORITHM, QZ_DEFLATE, QAT_DEFLATE",
    "COMPRESSION, ALGORITHM, ZTSD, ZSTD",
    "COMPRESSION, LEVEL, MEDUIM, MEDIUM",
    "COMPRESSION, LEVEL, 5, ''",
    "ENCRYPTION, ALGORITHM, AES256, AES_256",
    "ENCRYPTION, ALGORITHM, TRIPLE_DES, TRIPLE_DES_3KEY",
    "ENCRYPTION, ALGORITHM, RC4, ''"
  })
  void suggestsTheWordThatWasMeant(String option, String item, String word, String meant) {
    assertThat(OptionItems.nearest(option, item, word).orElse("")).isEqualTo(meant);
  }

  @Test
  void knowsTheOrderOfTheItems() {
    assertThat(OptionItems.names("compression")).containsExactly("ALGORITHM", "LEVEL");
    assertThat(OptionItems.names("ENCRYPTION"))
        .containsExactly("ALGORITHM", "SERVER CERTIFICATE", "SERVER ASYMMETRIC KEY");
    assertThat(OptionItems.of("ENCRYPTION").stream().filter(item -> item.order() == 2))
        .extracting(OptionItem::kind)
        .containsOnly(OptionItem.Kind.NAME);
    assertThat(OptionItems.values("FILESTREAM", "DIRECTORY_NAME"))
        .extracting(OptionItem::kind)
        .containsExactly(OptionItem.Kind.TEXT, OptionItem.Kind.NULL);
    assertThat(OptionItems.of("STATS")).isEmpty();
  }

  @Test
  void everyOptionWithAListHasItems() {
    for (Verb verb : Verb.values()) {
      assertThat(OptionCatalog.all(verb))
          .filteredOn(option -> option.value() == OptionValue.LIST)
          .allSatisfy(option -> assertThat(OptionItems.of(option.name())).isNotEmpty());
    }
  }

  @Test
  void theLevelIsDisputedBefore2025() {
    OptionItem level = OptionItems.find("COMPRESSION", "LEVEL", "LOW").orElseThrow();
    assertThat(level.since()).isNotEqualTo(level.settled());
    assertThat(level.settled()).isEqualTo(Optional.of(Build.startOf(17)));
    assertThat(
            OptionItems.find("COMPRESSION", "ALGORITHM", "QAT_DEFLATE")
                .orElseThrow()
                .missingEditions())
        .containsExactly(Edition.EXPRESS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COMPRESSION ALGORITHM 1 word X allowed 2022 2022 - - BACKUP -      | -
          STATS ALGORITHM 1 word X allowed 2022 2022 - - BACKUP -            | option
          COMPRESSION ALGORITHM a word X allowed 2022 2022 - - BACKUP -      | order
          COMPRESSION ALGORITHM 1 word - allowed 2022 2022 - - BACKUP -      | value
          COMPRESSION ALGORITHM 1 word Y misspelt - - - - BACKUP -           | replacement
          COMPRESSION ALGORITHM 1 word Y misspelt - - - NOSUCH BACKUP -      | replacement
          COMPRESSION ALGORITHM 1 word X allowed 2021 2022 - - BACKUP -      | since
          COMPRESSION ALGORITHM 1 word X allowed 2022 2022 - - - -           | source
          """)
  void aWrongCellIsReportedWithItsPlace(String row, String column) {
    Table table =
        Table.parse(
            "option-items.tsv",
            ("option item order kind value meaning since settled notIn replacement source note\n"
                    + row)
                .replace(' ', '\t'));
    if (column.equals("-")) {
      assertThat(OptionItems.load(table)).hasSize(1);
      return;
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> OptionItems.load(table))
        .withMessageContaining("option-items.tsv:2")
        .withMessageContaining("invalid " + column);
  }
}
