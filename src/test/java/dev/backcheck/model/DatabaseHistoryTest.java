package dev.backcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Source;
import dev.backcheck.value.KnownText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a database right before the last statement of a history. */
class DatabaseHistoryTest {

  // Scripts are separated by ~, lines by / and a blank.
  private static Model model(String scripts) {
    ScriptParser parser = new ScriptParser(true);
    return Model.of(
        Arrays.stream(scripts.split("~"))
            .map(sql -> parser.parse(Source.of("a.sql", sql.strip().replace("/ ", "\n"))))
            .toList());
  }

  private static Step last(Model model) {
    List<Step> steps = model.steps();
    return steps.get(steps.size() - 1);
  }

  private static <T> String shown(Optional<Histories.Entry<T>> entry) {
    return entry.map(known -> known.what().toString()).orElse("-");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          RESTORE DATABASE d FROM x; RESTORE LOG d FROM y                                       | RECOVERED
          RESTORE DATABASE [D] FROM x WITH RECOVERY; RESTORE LOG d FROM y                       | RECOVERED
          RESTORE DATABASE d FROM x WITH NORECOVERY; RESTORE LOG d FROM y                       | RESTORING
          RESTORE LOG d FROM x WITH STANDBY = 'u'; RESTORE LOG d FROM y                         | STANDBY
          BACKUP LOG d TO x WITH NORECOVERY; RESTORE LOG d FROM y                               | RESTORING
          # parts, reverts and points to stop at decide nothing
          RESTORE DATABASE d FILE = 'f' FROM x; RESTORE LOG d FROM y                            | OTHER
          RESTORE DATABASE d FROM x WITH PARTIAL; RESTORE LOG d FROM y                          | OTHER
          RESTORE DATABASE d FROM DATABASE_SNAPSHOT = 's'; RESTORE LOG d FROM y                 | OTHER
          RESTORE DATABASE d WITH RECOVERY; RESTORE LOG d FROM y                                | OTHER
          RESTORE LOG d FROM x WITH RECOVERY, STOPAT = 't'; RESTORE LOG d FROM y                | OTHER
          RESTORE DATABASE d FROM x; DROP DATABASE IF EXISTS c, d; RESTORE LOG d FROM y         | OTHER
          RESTORE DATABASE d FROM x; ALTER DATABASE d SET HADR OFF; RESTORE LOG d FROM y        | OTHER
          RESTORE DATABASE d FROM x; ALTER DATABASE d SET READ_ONLY; RESTORE LOG d FROM y       | RECOVERED
          # other databases, and names that may be this one
          RESTORE DATABASE c FROM x; RESTORE LOG d FROM y                                       | -
          RESTORE DATABASE d FROM x; RESTORE DATABASE @e FROM x; RESTORE LOG d FROM y           | -
          RESTORE DATABASE $(d) FROM x; RESTORE LOG $(D) FROM y                                 | RECOVERED
          # what the script does not show
          RESTORE DATABASE d FROM x; EXEC (@sql); RESTORE LOG d FROM y                          | -
          RESTORE DATABASE d FROM x; EXEC dbo.Work; RESTORE LOG d FROM y                        | -
          RESTORE DATABASE d FROM x; EXEC sp_who2; RESTORE LOG d FROM y                         | RECOVERED
          RESTORE DATABASE d FROM x/ :CONNECT s/ RESTORE LOG d FROM y                           | -
          RESTORE DATABASE d FROM x/ :on error exit/ RESTORE LOG d FROM y                       | RECOVERED
          # conditions
          IF 1 = 1 RESTORE DATABASE d FROM x; RESTORE LOG d FROM y                              | -
          IF 1 = 1 BEGIN RESTORE DATABASE d FROM x; RESTORE LOG d FROM y END                    | RECOVERED
          IF 1 = 1 RESTORE DATABASE d FROM x ELSE RESTORE LOG d FROM y                          | -
          RESTORE DATABASE d FROM x; IF 1 = 1 RESTORE LOG d FROM y                              | RECOVERED
          RESTORE DATABASE d FROM x/ GO/ CREATE PROCEDURE p AS RESTORE LOG d FROM y             | -
          BEGIN TRY RESTORE DATABASE d FROM x END TRY BEGIN CATCH RESTORE LOG d FROM y END CATCH| -
          # several scripts
          RESTORE DATABASE d FROM x ~ RESTORE LOG d FROM y                                      | RECOVERED
          IF 1 = 1 RESTORE DATABASE d FROM x ~ RESTORE LOG d FROM y                             | -
          """)
  void stateOfRestores(String scripts, String expected) {
    Model model = model(scripts);
    assertThat(
            shown(
                model
                    .restoreSequences()
                    .before(KnownText.of(scripts.contains("$(") ? "$(d)" : "d"), last(model))))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ALTER DATABASE d SET RECOVERY SIMPLE; BACKUP LOG d TO x                               | SIMPLE
          ALTER DATABASE d SET RECOVERY bulk_logged WITH NO_WAIT; BACKUP LOG d TO x             | BULK_LOGGED
          ALTER DATABASE d SET READ_ONLY, RECOVERY FULL; BACKUP LOG d TO x                      | FULL
          USE d; ALTER DATABASE CURRENT SET RECOVERY FULL; BACKUP LOG d TO x                    | FULL
          ALTER DATABASE CURRENT SET RECOVERY FULL; BACKUP LOG d TO x                           | -
          ALTER DATABASE d SET RECOVERY FULL; RESTORE DATABASE d FROM y; BACKUP LOG d TO x      | -
          ALTER DATABASE d SET RECOVERY FULL; DROP DATABASE d; BACKUP LOG d TO x                | -
          ALTER DATABASE d MODIFY NAME = e; BACKUP LOG d TO x                                   | -
          CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256; BACKUP LOG d TO x            | -
          """)
  void recoveryModel(String scripts, String expected) {
    Model model = model(scripts);
    assertThat(shown(model.recoveryModels().before(KnownText.of("d"), last(model))))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          CREATE DATABASE d; BACKUP LOG d TO x                                                  | NEW
          CREATE DATABASE d ON (NAME = n, FILENAME = 'f') COLLATE c; BACKUP LOG d TO x          | NEW
          CREATE DATABASE d ON (FILENAME = 'f') FOR ATTACH; BACKUP LOG d TO x                   | OTHER
          CREATE DATABASE d ON (NAME = n, FILENAME = 'f') AS SNAPSHOT OF e; BACKUP LOG d TO x   | SNAPSHOT
          CREATE DATABASE d; BACKUP DATABASE d TO x WITH COPY_ONLY; BACKUP LOG d TO x           | COPIED
          CREATE DATABASE d; BACKUP DATABASE d TO x WITH DIFFERENTIAL; BACKUP LOG d TO x        | NEW
          CREATE DATABASE d; BACKUP DATABASE d TO x; BACKUP LOG d TO x                          | BACKED_UP
          CREATE DATABASE d; RESTORE DATABASE d FROM y WITH REPLACE; BACKUP LOG d TO x          | OTHER
          IF DB_ID('d') IS NULL CREATE DATABASE d; BACKUP LOG d TO x                            | -
          BACKUP DATABASE d TO x; BACKUP LOG d TO x                                             | OTHER
          """)
  void created(String scripts, String expected) {
    Model model = model(scripts);
    assertThat(shown(model.createdDatabases().before(KnownText.of("d"), last(model))))
        .isEqualTo(expected);
  }
}
