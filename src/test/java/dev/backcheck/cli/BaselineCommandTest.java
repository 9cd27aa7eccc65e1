package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.backcheck.report.JsonSchema;
import dev.backcheck.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A baseline from its making to its end. */
class BaselineCommandTest {

  private static final String FUTURE =
      "BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH INIT, CHECKSUM, COMPRESSION, FUTURE = 1;\n";
  private static final String PAST =
      "BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH INIT, CHECKSUM, COMPRESSION, PAST = 1;\n";
  private static final String CLEAN =
      "BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH INIT, CHECKSUM, COMPRESSION;\n";

  @TempDir private Path folder;
  private CommandLineRun run;

  @BeforeEach
  void scripts() throws IOException {
    run =
        new CommandLineRun(folder)
            .file("db/V1__a.sql", FUTURE + "GO\n" + FUTURE)
            .file("db/V2__b.sql", FUTURE)
            .file("other/V3__c.sql", FUTURE);
  }

  private CommandLineRun.Result backcheck(String arguments) {
    return run.run(arguments.split(" "));
  }

  private String baseline() throws IOException {
    return Files.readString(folder.resolve(BaselineFile.NAME));
  }

  @Test
  void anOldRepositoryIsAdopted() throws IOException {
    assertThat(backcheck("check db").exitCode()).isEqualTo(ExitCode.FINDINGS);

    var create = backcheck("baseline create db");

    assertThat(create.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(create.out())
        .isEqualTo(
            """
            wrote .backcheck-baseline.json: 3 findings in 2 files
            commit it; from now on 'backcheck check' reports what is new
            """);
    assertThat(baseline()).contains("\"path\":\"db/V1__a.sql\"", "\"count\":2}");
    var check = backcheck("check db");
    assertThat(check.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(check.out())
        .isEqualTo(
            "no new findings in 2 files in the order of Flyway (guessed); 3 statements checked,"
                + " 3 findings in the baseline\n");
  }

  @Test
  void whatIsNewIsReportedAndCounts() throws IOException {
    backcheck("baseline create db");
    run.file("db/V3__c.sql", PAST);

    var check = backcheck("check db -f concise");

    assertThat(check.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(check.out().lines()).hasSize(1).first().asString().contains("V3__c.sql", "PAST");
    assertThat(backcheck("check db --no-baseline -f concise").out().lines()).hasSize(4);
  }

  @Test
  void createWritesOverNothing() throws IOException {
    run.file(BaselineFile.NAME, "mine");

    var create = backcheck("baseline create db");

    assertThat(create.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(create.err())
        .isEqualTo(
            "backcheck: .backcheck-baseline.json is there already and stays as it is;"
                + " 'backcheck baseline update' brings it up to date\n");
    assertThat(baseline()).isEqualTo("mine");
  }

  @Test
  void updateSaysWhatItAddsAndRemoves() throws IOException {
    backcheck("baseline create db");
    run.file("db/V1__a.sql", FUTURE).file("db/V2__b.sql", PAST);

    var update = backcheck("baseline update db");

    assertThat(update.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(update.out())
        .isEqualTo(
            """
            + db/V2__b.sql: unknown-option
            - db/V1__a.sql: unknown-option
            - db/V2__b.sql: unknown-option
            .backcheck-baseline.json: 1 added, 2 removed, 2 findings in it now
            """);
    assertThat(backcheck("check db").exitCode()).isEqualTo(ExitCode.FINE);
    String before = baseline();
    assertThat(backcheck("baseline update db").out())
        .isEqualTo(".backcheck-baseline.json: 0 added, 0 removed, 2 findings in it now\n");
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void pruneTakesNothingIn() throws IOException {
    backcheck("baseline create db");
    run.file("db/V1__a.sql", FUTURE).file("db/V2__b.sql", PAST);

    assertThat(backcheck("baseline update --prune db").out())
        .contains("0 added, 2 removed, 1 finding in it now", "1 new finding left for");
    assertThat(backcheck("check db").exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(backcheck("baseline check db").exitCode()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void checkFailsOnWhatIsGoneAndNamesIt() throws IOException {
    backcheck("baseline create db");
    assertThat(backcheck("baseline check db"))
        .satisfies(fine -> assertThat(fine.exitCode()).isEqualTo(ExitCode.FINE))
        .satisfies(
            fine ->
                assertThat(fine.out())
                    .isEqualTo(
                        ".backcheck-baseline.json: covers 3 findings, nothing in it is gone\n"));
    run.file("db/V1__a.sql", CLEAN);
    Files.delete(folder.resolve("db/V2__b.sql"));

    var check = backcheck("baseline check db");

    assertThat(check.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(check.out())
        .isEqualTo(
            """
            gone: db/V1__a.sql: unknown-option (2 times)
            gone: db/V2__b.sql: unknown-option
            .backcheck-baseline.json: covers 0 findings, 3 findings in it no longer found
            take out what is gone: backcheck baseline update --prune, with the same PATH
            """);
  }

  /** After each change the baseline must still have the entries of the files it did not look at. */
  @ParameterizedTest(name = "update {0}")
  @CsvSource({
    "db, 1",
    "db/V1__a.sql, 2",
    "db/V1*, 2",
    "db --exclude V2*, 2",
    "other, 2",
    ". --rule unknown-option=off, 3",
    ". --rule option=off, 3",
    "., 0"
  })
  void anUpdateOfAPartLeavesTheRestAlone(String arguments, int left) throws IOException {
    backcheck("baseline create");
    run.file("db/V1__a.sql", CLEAN).file("db/V2__b.sql", CLEAN).file("other/V3__c.sql", CLEAN);

    var update = backcheck("baseline update " + arguments);

    assertThat(update.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(baseline().lines().filter(line -> line.contains("\"path\""))).hasSize(left);
    assertThat(update.out().contains("not looked at in this run")).isEqualTo(left > 0);
  }

  @Test
  void whatCannotBeReadIsNotGone() throws IOException {
    backcheck("baseline create db");
    run.file("db/V2__b.sql", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x42});

    assertThat(backcheck("baseline check db").out()).doesNotContain("gone: db/V2__b.sql");
  }

  @Test
  void severitiesAndOffInTheConfigurationHold() throws IOException {
    run.file(
        ".backcheck.toml",
        "[rules]\nunknown-option = 'warning'\n[[overrides]]\npaths = ['V2*']\nrules.unknown-option = 'off'\n");
    backcheck("baseline create db");

    assertThat(baseline()).contains("V1__a").doesNotContain("V2__b");
    assertThat(backcheck("check db --fail-on info").exitCode()).isEqualTo(ExitCode.FINE);
    run.file(".backcheck.toml", "[rules]\nunknown-option = 'off'\n");
    assertThat(backcheck("baseline check db").exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  /** Where the file is looked for. */
  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                      | .backcheck-baseline.json    | -                       | 0",
        "db/.backcheck.toml     | db/.backcheck-baseline.json | -                       | 0",
        "db/.backcheck.toml     | .backcheck-baseline.json    | -                       | 1",
        ".backcheck.toml        | .backcheck-baseline.json    | -                       | 0",
        ".backcheck.toml        | db/known.json               | -                       | 1",
        ".backcheck.toml        | db/known.json               | --baseline db/known.json| 0",
        "-                      | .backcheck-baseline.json    | --isolated              | 1",
        "-                      | .backcheck-baseline.json    | --no-baseline           | 1",
        "-                      | .backcheck-baseline.json    | --baseline x.json       | 2",
        "-                      | x.json                      | --baseline=x.json --no-baseline | 2",
        "-                      | x.json                      | --baseline=x.json --isolated    | 0",
      })
  void whereItIsLookedFor(String config, String file, String option, int exitCode)
      throws IOException {
    if (config != null) {
      run.file(config, "");
    }
    assertThat(backcheck("baseline create db --baseline " + file).exitCode()).isZero();

    var check = backcheck("check db" + (option == null ? "" : " " + option));

    assertThat(check.exitCode()).isEqualTo(exitCode);
    if (exitCode == ExitCode.CANNOT_RUN) {
      assertThat(check.err()).containsAnyOf("contradict each other", "'backcheck baseline create'");
    }
  }

  @Test
  void theKeyOfTheConfigurationNamesIt() throws IOException {
    run.file(".backcheck.toml", "baseline = 'ops/known.json'\n").file("ops/x", "");

    assertThat(backcheck("check db").err()).contains("ops/known.json does not exist");
    assertThat(backcheck("baseline create db").out()).startsWith("wrote ops/known.json: 3 ");
    assertThat(Files.readString(folder.resolve("ops/known.json"))).contains("\"../db/V1__a.sql\"");
    assertThat(backcheck("check db").exitCode()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void everyConfigurationHasItsOwn() throws IOException {
    run.file("db/.backcheck.toml", "").file("other/.backcheck.toml", "");

    assertThat(backcheck("baseline create").out())
        .contains(
            "wrote db/.backcheck-baseline.json: 3", "wrote other/.backcheck-baseline.json: 1");
    assertThat(backcheck("check").exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(backcheck("baseline check").exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(backcheck("check").out()).contains("4 findings in the baseline");
  }

  @Test
  void oneFileMayBeThatOfSeveralConfigurations() throws IOException {
    run.file("db/.backcheck.toml", "").file("other/.backcheck.toml", "");

    backcheck("baseline create --baseline all.json");

    assertThat(backcheck("check --baseline all.json").exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(backcheck("baseline check --baseline all.json").exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(backcheck("check --baseline all.json -f sarif").out()).doesNotContain("absent");
  }

  @Test
  void itIsFoundFromAFolderBelow() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    backcheck("baseline create");

    assertThat(new CommandLineRun(folder.resolve("db")).run("check").exitCode())
        .isEqualTo(ExitCode.FINE);
    assertThat(new CommandLineRun(folder.resolve("db")).run("baseline", "create").err())
        .contains("../.backcheck-baseline.json is there already");
  }

  @Test
  void whatNoBaselineTakesIsNamed() throws IOException {
    run.file("db/V3__c.sql", "-- backcheck:ignore no-such-rule why\n" + CLEAN);

    assertThat(backcheck("baseline create db").out())
        .contains(
            "db/V3__c.sql:1: unknown-suppression\n",
            "no baseline takes them, and still reported: 1 finding\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "baseline update db               | does not exist; 'backcheck baseline create' makes it",
        "baseline check db                | does not exist; 'backcheck baseline create' makes it",
        "baseline create db --prune       | --prune is for 'backcheck baseline update'",
        "baseline create no/where         | does not exist",
        "baseline create empty            | holds no .sql files",
        "baseline crate db                | did you mean 'create'?",
        "baseline                         | create|update|check is missing",
        "baseline create db --baseline no/such/x.json | its folder does not exist; make it first",
        "baseline create db --baseline db | is there already",
        "check db --baseline db           | cannot be read",
      })
  void mistakesAreTold(String arguments, String message) throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    var result = backcheck(arguments.strip());

    assertThat(result.err() + result.out()).contains(message);
    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
  }

  @Test
  void sarifSaysOfEveryResultWhatBecameOfIt() throws IOException {
    backcheck("baseline create db");
    run.file("db/V1__a.sql", FUTURE).file("db/V3__c.sql", PAST);
    Files.delete(folder.resolve("db/V2__b.sql"));

    JsonArray results =
        JsonParser.parseString(backcheck("check db -f sarif").out())
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("results");

    List<String> states = new ArrayList<>();
    for (JsonElement result : results) {
      states.add(result.getAsJsonObject().get("baselineState").getAsString());
    }
    assertThat(states).containsExactly("new", "unchanged", "absent", "absent");
    assertThat(backcheck("check db -f sarif --no-baseline").out()).doesNotContain("baselineState");
  }

  @Test
  void jsonCountsThem() throws IOException {
    backcheck("baseline create db");
    String json = backcheck("check db -f json").out();

    assertThat(json).contains("\"suppressed\":0,\"baselined\":3,", "\"findings\":[]");
    try (InputStream in = Report.class.getResourceAsStream("report.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(new JsonSchema(JsonParser.parseString(schema).getAsJsonObject()).problems(json))
          .isEmpty();
    }
    assertThat(backcheck("check db -f json --no-baseline").out()).doesNotContain("baselined");
  }

  @Test
  void otherSecretsMakeTheSameBaseline() throws IOException {
    String sql =
        """
        CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly?sv=1&sig=FakeOne]
          WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '?sv=1&sig=FakeTwo';
        CREATE CREDENTIAL c WITH IDENTITY == 'x', SECRET = 'FakeThree''FakeThree';
        BACKUP DATABASE hr TO URL == 'https://acmebak.blob.core.windows.net/c/a.bak?sig=FakeFive';
        BACKUP DATABASE hr TO DISK = 'x' WITH MEDIAPASSWORD == 'FakeSix', PASSWORD = 'FakeSeven' x;
        DECLARE @password nvarchar(99) = N'FakeNine'; EXEC('BACKUP LOG x TO == SECRET = ''FakeTen''');
        RESTORE MASTER KEY FROM FILE = 'x' DECRYPTION BY PASSWORD = 'FakeEleven' ENCRYPTION BY PASSWORD 'FakeTwelve';
        """;
    run.file("db/V4__secrets.sql", sql);
    backcheck("baseline create db");
    String first = baseline();
    Files.delete(folder.resolve(BaselineFile.NAME));
    run.file("db/V4__secrets.sql", sql.replace("Fake", "FakeOther"));
    backcheck("baseline create db");

    assertThat(baseline()).isEqualTo(first).contains("V4__secrets.sql").doesNotContain("ake");
  }
}
