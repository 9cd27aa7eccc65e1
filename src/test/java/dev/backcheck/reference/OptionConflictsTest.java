package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionConflictsTest {
  private static final String HEADER =
      "verb members relation severity condition otherwise engine rule source note";
  private static final String GOOD =
      "BACKUP INIT,NOINIT exclusive error - - 3031 option-conflict E25 -";

  @ParameterizedTest
  @CsvSource({
    "BACKUP, INIT, NOINIT, EXCLUSIVE, ERROR, 3031",
    "BACKUP, format, noformat, EXCLUSIVE, ERROR, 3031",
    "BACKUP, STANDBY, NORECOVERY, EXCLUSIVE, ERROR, 3031",
    "BACKUP, FORMAT, FILE_SNAPSHOT, EXCLUSIVE, ERROR, 3070",
    "BACKUP, FORMAT, NOSKIP, EXCLUSIVE, WARNING, ",
    "BACKUP, DIFFERENTIAL, COPY_ONLY, DOMINATES, WARNING, ",
    "BACKUP, EXPIREDATE, RETAINDAYS, DOMINATES, WARNING, ",
    "BACKUP, METADATA_ONLY, SNAPSHOT, SAME, WARNING, ",
    "RESTORE, RECOVERY, STANDBY, EXCLUSIVE, ERROR, 3031",
    "RESTORE, NORECOVERY, RECOVERY, EXCLUSIVE, ERROR, 3031",
    "RESTORE, STOPAT, STOPBEFOREMARK, EXCLUSIVE, ERROR, 3031",
    "RESTORE, NEW_BROKER, ENABLE_BROKER, EXCLUSIVE, ERROR, 3031",
    "RESTORE, KEEP_CDC, NORECOVERY, EXCLUSIVE, ERROR, 3031",
    "RESTORE, RESTRICTED_USER, NORECOVERY, POINTLESS, WARNING, "
  })
  void knowsWhatDoesNotGoTogether(
      Verb verb,
      String one,
      String other,
      OptionConflict.Relation relation,
      OptionConflict.Severity severity,
      Integer engine) {
    OptionConflict conflict = OptionConflicts.between(verb, one, other).orElseThrow();
    assertThat(conflict.relation()).isEqualTo(relation);
    assertThat(conflict.on(DeviceClass.DISK)).isEqualTo(severity);
    assertThat(conflict.engine()).isEqualTo(engine == null ? List.of() : List.of(engine));
  }

  @ParameterizedTest
  @CsvSource({
    "BACKUP, INIT, FORMAT, false",
    "BACKUP, SKIP, FORMAT, false",
    "BACKUP, NOREWIND, NOUNLOAD, false",
    "RESTORE, NOREWIND, NOUNLOAD, false",
    "BACKUP, NO_TRUNCATE, COPY_ONLY, true"
  })
  void aRedundantOptionIsNotAlwaysWorthAWord(Verb verb, String one, String other, boolean worth) {
    assertThat(OptionConflicts.between(verb, one, other).orElseThrow().rule().isPresent())
        .isEqualTo(worth);
  }

  @Test
  void theTapeDecidesAboutNorewindAndUnload() {
    OptionConflict conflict =
        OptionConflicts.between(Verb.BACKUP, "NOREWIND", "UNLOAD").orElseThrow();
    assertThat(conflict.on(DeviceClass.TAPE)).isEqualTo(OptionConflict.Severity.ERROR);
    assertThat(conflict.on(DeviceClass.BLOCK)).isEqualTo(OptionConflict.Severity.WARNING);
  }

  @Test
  void findsAllConflictsOfAStatement() {
    List<String> written = List.of("init", "stats", "NOINIT", "CHECKSUM", "no_checksum");
    assertThat(OptionConflicts.among(Verb.BACKUP, written))
        .extracting(OptionConflict::members)
        .containsExactlyInAnyOrder(List.of("INIT", "NOINIT"), List.of("CHECKSUM", "NO_CHECKSUM"));
    assertThat(OptionConflicts.among(Verb.BACKUP, List.of("INIT", "INIT", "STATS"))).isEmpty();
    assertThat(OptionConflicts.between(Verb.RESTORE, "MOVE", "MOVE")).isEmpty();
    assertThat(OptionConflicts.between(Verb.BACKUP, "COMPRESSION", "STATS")).isEmpty();
  }

  @Test
  void everyMemberIsAnOptionOfTheVerb() {
    for (Verb verb : Verb.values()) {
      for (OptionConflict conflict : OptionConflicts.of(verb)) {
        assertThat(conflict.members()).allMatch(name -> OptionCatalog.find(verb, name).isPresent());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INIT,NOINIT | INIT,NOINITS           | members
          INIT,NOINIT | INIT,MOVE              | members
          INIT,NOINIT | INIT                   | members
          INIT,NOINIT | FORMAT,NOFORMAT        | members
          exclusive   | bitter                 | relation
          error - -   | fatal - -              | severity
          error - -   | error tape -           | otherwise
          error - -   | error disc warning     | condition
          3031        | many                   | engine
          E25         | -                      | source
          """)
  void aWrongCellIsReportedWithItsPlace(String cells, String wrong, String column) {
    String before = "BACKUP FORMAT,NOFORMAT exclusive error - - 3031 option-conflict E25 -";
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                OptionConflicts.load(
                    Table.parse(
                        "conflicts.tsv",
                        String.join("\n", HEADER, before, GOOD.replace(cells, wrong))
                            .replace(' ', '\t'))))
        .withMessageContaining("conflicts.tsv:3")
        .withMessageContaining("invalid " + column);
  }
}
