package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionCatalogTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BACKUP  | COPY_ONLY               | FLAG   | 9.0.0.0   | -
          BACKUP  | COMPRESSION             | LIST   | 10.0.0.0  | -
          BACKUP  | CREDENTIAL              | TEXT   | 11.0.3339 | -
          BACKUP  | ENCRYPTION              | LIST   | 12.0.0.0  | -
          BACKUP  | FILE_SNAPSHOT           | FLAG   | 13.0.0.0  | -
          BACKUP  | METADATA_ONLY           | FLAG   | 16.0.0.0  | -
          BACKUP  | BACKUP_OPTIONS          | ANY    | 16.0.0.0  | -
          BACKUP  | DESCRIPTION             | ANY    | -         | -
          BACKUP  | NAME                    | TEXT   | -         | -
          BACKUP  | RETAINDAYS              | ANY    | -         | -
          BACKUP  | STANDBY                 | TEXT   | -         | -
          BACKUP  | STATS                   | ANY    | -         | -
          BACKUP  | TRUNCATE_ONLY           | FLAG   | -         | PARSE
          BACKUP  | NO_LOG                  | FLAG   | -         | RUN
          BACKUP  | PASSWORD                | TEXT   | -         | RUN
          BACKUP  | RESTART                 | FLAG   | -         | NO_EFFECT
          RESTORE | MOVE                    | MOVE   | -         | -
          RESTORE | FILE                    | NUMBER | -         | -
          RESTORE | STOPATMARK              | MARK   | -         | -
          RESTORE | FILESTREAM              | LIST   | 11.0.0.0  | -
          RESTORE | KEEP_TEMPORAL_RETENTION | FLAG   | 14.0.0.0  | -
          RESTORE | DBNAME                  | TEXT   | 16.0.0.0  | -
          RESTORE | DBO_ONLY                | FLAG   | -         | PARSE
          RESTORE | PASSWORD                | TEXT   | -         | DEPRECATED
          RESTORE | VERBOSE                 | FLAG   | -         | -
          """)
  void knowsValueAndVersions(
      Verb verb, String name, OptionValue value, String since, String removal) {
    OptionFacts facts = OptionCatalog.find(verb, name).orElseThrow();
    assertThat(facts.value()).isEqualTo(value);
    assertThat(facts.lifetime().since())
        .isEqualTo(since.equals("-") ? Optional.empty() : Optional.of(Build.parse(since)));
    assertThat(facts.lifetime().removal().name())
        .isEqualTo(removal.equals("-") ? "NEVER" : removal);
  }

  @ParameterizedTest
  @CsvSource({
    "BACKUP, DIFFERENTIAL, BACKUP_DATABASE, YES",
    "BACKUP, DIFFERENTIAL, BACKUP_LOG, NO",
    "BACKUP, NO_TRUNCATE, BACKUP_DATABASE, NO",
    "BACKUP, NORECOVERY, BACKUP_LOG, YES",
    "BACKUP, COPY_ONLY, BACKUP_GROUP, UNKNOWN",
    "BACKUP, METADATA_ONLY, BACKUP_SERVER, YES",
    "BACKUP, ENHANCEDINTEGRITY, BACKUP_LOG, UNKNOWN",
    "BACKUP, NO_LOG, BACKUP_LOG, NO",
    "RESTORE, STATS, RESTORE_HEADERONLY, NO",
    "RESTORE, FILE, RESTORE_LABELONLY, NO",
    "RESTORE, UNLOAD, RESTORE_REWINDONLY, YES",
    "RESTORE, CHECKSUM, RESTORE_REWINDONLY, NO",
    "RESTORE, LOADHISTORY, RESTORE_VERIFYONLY, YES",
    "RESTORE, LOADHISTORY, RESTORE_DATABASE, NO",
    "RESTORE, PARTIAL, RESTORE_LOG, NO",
    "RESTORE, KEEP_CDC, RESTORE_LOG, UNKNOWN",
    "RESTORE, DBNAME, RESTORE_BACKUPSETONLY, YES",
    "RESTORE, MOVE, BACKUP_LOG, NO"
  })
  void knowsStatements(Verb verb, String name, StatementKind statement, Answer taken) {
    assertThat(OptionCatalog.find(verb, name).orElseThrow().takenBy(statement)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "BACKUP, CREDENTIAL, PAGE, REQUIRED",
    "BACKUP, CREDENTIAL, BLOCK, NO",
    "BACKUP, CREDENTIAL, S3, YES",
    "BACKUP, CREDENTIAL, DISK, NONE",
    "BACKUP, BLOCKSIZE, PAGE, NO",
    "BACKUP, INIT, BLOCK, IGNORED",
    "BACKUP, REWIND, DISK, IGNORED",
    "BACKUP, REWIND, TAPE, YES",
    "BACKUP, EXPIREDATE, BLOCK, NO",
    "BACKUP, RETAINDAYS, S3, UNKNOWN",
    "BACKUP, FILE_SNAPSHOT, S3, NO",
    "RESTORE, BUFFERCOUNT, BLOCK, NO",
    "RESTORE, BLOCKSIZE, BLOCK, YES",
    "RESTORE, MEDIAPASSWORD, S3, NO",
    "RESTORE, RESTORE_OPTIONS, S3, YES"
  })
  void knowsDevices(Verb verb, String name, DeviceClass device, Support support) {
    assertThat(OptionCatalog.find(verb, name).orElseThrow().on(device)).isEqualTo(support);
  }

  @Test
  void managedInstanceRequiresCopyOnlyAndTakesNoOptionOfRestore() {
    assertThat(OptionCatalog.find(Verb.BACKUP, "COPY_ONLY").orElseThrow().managedInstance())
        .isEqualTo(Support.REQUIRED);
    assertThat(OptionCatalog.all(Verb.RESTORE))
        .filteredOn(option -> option.documented() && !option.name().equals("RESTORE_OPTIONS"))
        .allMatch(option -> option.managedInstance() == Support.NO);
    assertThat(OptionCatalog.find(Verb.BACKUP, "COMPRESSION").orElseThrow().missingEditions())
        .containsExactly(Edition.EXPRESS, Edition.WEB);
  }

  @Test
  void versionsAnswerHonestly() {
    BuildRange sql2008 = KnownVersions.find("2008").orElseThrow().range();
    BuildRange sql2012 = KnownVersions.find("2012").orElseThrow().range();
    BuildRange sql2025 = KnownVersions.find("2025").orElseThrow().range();
    OptionLifetime credential =
        OptionCatalog.find(Verb.BACKUP, "CREDENTIAL").orElseThrow().lifetime();
    assertThat(credential.parsesOn(sql2008)).isEqualTo(Answer.NO);
    assertThat(credential.parsesOn(sql2012)).isEqualTo(Answer.UNKNOWN);
    assertThat(credential.parsesOn(sql2025)).isEqualTo(Answer.YES);
    OptionLifetime noLog = OptionCatalog.find(Verb.BACKUP, "NO_LOG").orElseThrow().lifetime();
    assertThat(noLog.parsesOn(sql2025)).isEqualTo(Answer.YES);
    assertThat(noLog.worksOn(sql2025)).isEqualTo(Answer.NO);
    assertThat(
            OptionCatalog.find(Verb.BACKUP, "TRUNCATE_ONLY")
                .orElseThrow()
                .lifetime()
                .parsesOn(sql2025))
        .isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DIFFERENTIAL",
        "COMPRESSION",
        "REPLACE",
        "ENCRYPTION",
        "KEEP_TEMPORAL_RETENTION",
        "BASE"
      })
  void noVerbTakesTheWordsOfTheOther(String name) {
    List<Verb> verbs = List.of(Verb.values());
    assertThat(verbs.stream().filter(verb -> OptionCatalog.find(verb, name).isPresent()).count())
        .isEqualTo(name.equals("BASE") ? 0 : 1);
  }

  @Test
  void namesAreFoundInAnyCaseButOnlyInAscii() {
    assertThat(OptionCatalog.find(Verb.BACKUP, "copy_Only")).isPresent();
    assertThat(OptionCatalog.find(Verb.BACKUP, "\u0131nit")).isEmpty();
    assertThat(OptionCatalog.find(Verb.BACKUP, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BACKUP, COPYONLY, COPY_ONLY",
    "BACKUP, compresion, COMPRESSION",
    "BACKUP, NO_FORMAT, NOFORMAT",
    "BACKUP, CHEKSUM, CHECKSUM",
    "BACKUP, STAT, STATS",
    "BACKUP, RETAIN_DAYS, RETAINDAYS",
    "BACKUP, FOO, ''",
    "BACKUP, TRUNCATE_ONL, ''",
    "RESTORE, NO_RECOVERY, NORECOVERY",
    "RESTORE, RECOVREY, RECOVERY",
    "RESTORE, KEEPREPLICATION, KEEP_REPLICATION",
    "RESTORE, COPY_ONLY, ''"
  })
  void suggestsTheNearestName(Verb verb, String name, String meant) {
    assertThat(OptionCatalog.nearest(verb, name).orElse("")).isEqualTo(meant);
  }

  @Test
  void onlyMoveMayStandSeveralTimes() {
    for (Verb verb : Verb.values()) {
      assertThat(OptionCatalog.all(verb))
          .filteredOn(OptionFacts::repeatable)
          .extracting(OptionFacts::name)
          .isEqualTo(verb == Verb.BACKUP ? List.of() : List.of("MOVE"));
    }
  }
}
