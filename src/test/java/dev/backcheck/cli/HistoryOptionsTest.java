package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.config.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryOptionsTest {
  private static final String LOG = "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH CHECKSUM;\n";
  @TempDir private Path folder;

  @Test
  void theOrderThatWasGuessedIsSaid() throws Exception {
    var run = new CommandLineRun(folder).file("V1__a.sql", LOG).file("V2__b.sql", LOG);

    assertThat(run.run("check", ".").out())
        .contains("in 2 files in the order of Flyway (guessed); 2 statements checked");
    assertThat(run.run("check", ".", "--history", "natural").out())
        .contains("in 2 files in natural order; 2 statements checked");
    assertThat(run.run("check", "V2__b.sql", "V1__a.sql").out()).contains("in 2 files; 2");
    assertThat(run.run("check", ".", "-f", "json").out())
        .contains("\"history\":{\"order\":\"flyway\",\"guessed\":true}");
  }

  @Test
  void anUndoMigrationIsCheckedButNoPartOfTheHistory() throws Exception {
    var result =
        new CommandLineRun(folder)
            .file("V1__a.sql", "CREATE CREDENTIAL backups WITH IDENTITY = 'u', SECRET = 's';")
            .file("U1__a.sql", "DROP CREDENTIAL backups;\nBACKUP DATABASE hr TO DISK == 'x';")
            .file(
                "V2__b.sql",
                "BACKUP DATABASE hr TO URL = 'https://a.blob.core.windows.net/c/x.bak' WITH CREDENTIAL = 'backups';")
            .run("check", ".", "-f", "concise", "--closed-inventory");

    assertThat(result.out())
        .contains("U1__a.sql(2,29): error syntax-error")
        .doesNotContain("dropped", "no script creates");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --history | flywya | --history: there is no order 'flywya'; did you mean 'flyway'? Choose flyway, liquibase, dbup, natural, given
          --history | alpha  | --history: there is no order 'alpha'; choose flyway, liquibase, dbup, natural, given
          --set     | Secret | --set: there is no value; write NAME=VALUE, such as Container=nightly
          --set     | =abc   | --set: there is no name; write NAME=VALUE, such as Container=nightly
          --set     | $(x)=a | --set: '$(x)' is no name; write it without the marks around it, such as Container
          """)
  void mistakesAreSaid(String option, String value, String message) throws Exception {
    var result = new CommandLineRun(folder).file("a.sql", LOG).run("check", option, value, "a.sql");

    assertThat(result.err()).contains(message);
    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
  }

  @Test
  void includedFilesAreReadFromDisk() throws Exception {
    var result =
        new CommandLineRun(folder)
            .file(
                "db/main.sql",
                ":setvar part bad\n:r parts/$(part).sql\n:r $(other)\n:r common/log.sql")
            .file("db/parts/bad.sql", ":r ..\\deep.sql\nBACKUP DATABASE hr TO DISK == 'x';")
            .file("db/deep.sql", "BACKUP DATABASE hr TO DISK == 'y';")
            .file("named.sql", "BACKUP DATABASE hr TO DISK == 'z';")
            .file("common/log.sql", LOG)
            .run("check", "db/main.sql", "--set", "other=named.sql", "-f", "concise");

    assertThat(result.out().lines().map(line -> line.replaceAll(": error.*", "")))
        .contains("db/parts/bad.sql(2,29)", "db/deep.sql(1,29)", "named.sql(1,29)")
        .noneMatch(line -> line.contains("include-not-read"));
  }

  @Test
  void aFileThatIsNotThereIsSaidAndOneThatIsExcludedIsNotRead() throws Exception {
    var result =
        new CommandLineRun(folder)
            .file("main.sql", ":r gone.sql\n:r secret.sql\n" + LOG)
            .file("secret.sql", "BACKUP DATABASE hr TO DISK == 'x';")
            .run("check", "main.sql", "--exclude", "secret.sql", "-f", "concise");

    assertThat(result.out())
        .contains(
            "main.sql(1,1): info include-not-read: gone.sql is not among the scripts",
            "main.sql(2,1): info include-not-read: secret.sql is not among")
        .doesNotContain("syntax-error");
  }

  @Test
  void whatAChangelogNamesIsReadFromDisk() throws Exception {
    var run =
        new CommandLineRun(folder)
            .file(
                "app/resources/db/changelog-master.yaml",
                """
                databaseChangeLog:
                - include: {file: db/log/two.xml}
                - includeAll: {path: all, relativeToChangelogFile: true}
                """)
            .file(
                "app/resources/db/log/two.xml",
                "<databaseChangeLog><changeSet><sqlFile path='classpath:/db/bad.ddl'/></changeSet></databaseChangeLog>")
            .file("app/resources/db/bad.ddl", "BACKUP DATABASE hr TO DISK == 'x';")
            .file("app/resources/db/all/2.sql", LOG)
            .file("app/resources/db/all/notes.json", "{}")
            .file("app/changelog.json", "{\"version\": 1}");

    for (String path : new String[] {"app", "app/resources/db/changelog-master.yaml"}) {
      var result = run.run("check", path);
      assertThat(result.out())
          .contains("bad.ddl:1:29", "in 4 files in the order of Liquibase (guessed); 2 statements")
          .doesNotContain("include-not-read");
    }
  }

  @Test
  void aFileThatOnlyLooksLikeAChangelogIsNoScript() throws Exception {
    var result =
        new CommandLineRun(folder)
            .file("changelog.yml", "- BACKUP DATABASE x TO DISK == 'x'")
            .run("check", ".");

    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.err()).contains("nothing to check");
  }

  @Test
  void placeholdersAreReplaced() throws Exception {
    var result =
        new CommandLineRun(folder)
            .file(
                "a.sql",
                "BACKUP DATABASE hr TO URL = '$(Root)/${db}$kind$.bak' WITH MAXTRANSFERSIZE = 1;")
            .run(
                "check",
                "a.sql",
                "-f",
                "concise",
                "--set",
                "root=https://a.blob.core.windows.net/Nightly_X",
                "--set",
                "db=hr",
                "--set",
                "kind=full");

    assertThat(result.out()).contains("container").contains("Nightly_X");
  }

  @Test
  void valuesOfPlaceholdersStaySecret() {
    var settings = Settings.DEFAULT.withPlaceholder("Sas", "sv=fake-secret");

    assertThat(settings).asString().contains("Sas").doesNotContain("fake-secret");
    assertThat(new Placeholder("Sas", "fake-secret")).hasToString("Sas");
  }
}
