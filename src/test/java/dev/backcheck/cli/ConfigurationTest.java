package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.config.Settings;
import dev.backcheck.rule.Rule;
import dev.backcheck.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which configuration file counts, and what goes before what. */
class ConfigurationTest {

  // An error, and advice.
  private static final String SQL =
      "BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH INIT, FUTURE = 1;\n";
  @TempDir private Path folder;
  private CommandLineRun run;

  @BeforeEach
  void scripts() throws IOException {
    run = new CommandLineRun(folder).file("db/a.sql", SQL).file("db/old/b.sql", SQL);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                                               | -                             | a:error b:error 1
          [rules];unknown-option='off'                    | -                             | - 0
          [rules];unknown-option='warning'                | -                             | a:warning b:warning 0
          [rules];unknown-option='warning'                | --rule unknown-option=error   | a:error b:error 1
          [rules];unknown-option='off'                    | --rule unknown-option=info    | a:info b:info 0
          [rules];unknown-option='off'                    | --isolated                    | a:error b:error 1
          [rules];option='info'                           | -                             | a:info b:info 0
          [rules];option='off';unknown-option='warning'   | -                             | a:warning b:warning 0
          [rules];unknown-option='warning';option='off'   | -                             | a:warning b:warning 0
          -                                               | --rule option=off             | - 0
          fail-on='never'                                 | -                             | a:error b:error 0
          fail-on='never'                                 | --fail-on error               | a:error b:error 1
          fail-on='warning';rules.unknown-option='warning'| -                             | a:warning b:warning 1
          [[overrides]];paths=['db/old/**'];rules.unknown-option='off'| -                 | a:error 1
          [[overrides]];paths=['old'];rules.unknown-option='off'      | -                 | a:error 1
          [[overrides]];paths=['b.sql'];rules.unknown-option='info'   | -                 | a:error b:info 1
          [[overrides]];paths=['db/*.sql'];rules.unknown-option='info'| -                 | a:info b:error 1
          [[overrides]];paths=['b.sql'];rules.option='info'           | -                 | a:error b:info 1
          [[overrides]];paths=['b.sql'];rules.unknown-option='info'   | --rule unknown-option=warning | a:warning b:warning 0
          rules.unknown-option='off';[[overrides]];paths=['b.sql'];rules.unknown-option='on' | - | b:error 1
          [[overrides]];paths=['*'];rules.unknown-option='off';[[overrides]];paths=['b.sql'];rules.unknown-option='warning' | - | b:warning 0
          exclude=['old/']                                | -                             | a:error 1
          exclude=['db/old/**']                           | -                             | a:error 1
          exclude=['db/old']                              | --exclude a.sql               | 2
          exclude=['[z-a].sql']                           | -                             | a:error b:error 1
          exclude=['b.sql']                               | -                             | a:error 1
          """)
  void whatGoesBeforeWhat(String toml, String options, String expected) throws IOException {
    if (toml != null) {
      run.file(".backcheck.toml", toml.replace(";", "\n"));
    }

    var result =
        run.run(("check db -f concise" + (options == null ? "" : " " + options)).split(" "));

    String found =
        result
            .out()
            .lines()
            .filter(line -> line.contains(" unknown-option: "))
            .map(line -> line.replaceAll("^.*(\\w)\\.sql\\(\\d+,\\d+\\): (\\w+) .*", "$1:$2"))
            .collect(Collectors.joining(" "));
    assertThat((found.isEmpty() && result.exitCode() < 2 ? "-" : found) + " " + result.exitCode())
        .isEqualTo(expected.equals("2") ? " 2" : expected);
  }

  @Test
  void aRuleThatRunsOnDemandIsTurnedOn() throws IOException {
    Rule rule =
        BuiltInRules.all().stream()
            .filter(Rule::isOnDemand)
            .filter(any -> any.spec().bad().get(0).settings().equals(Settings.DEFAULT))
            .findFirst()
            .orElseThrow();
    String sql = rule.spec().bad().get(0).scripts().get(0).sql().replaceAll("[«»]", "");
    run.file("db/a.sql", sql).file("db/old/b.sql", sql);
    String item = "\n" + rule.name() + " = ";

    assertThat(run.run("check", "db", "-f", "concise").out()).doesNotContain(rule.name());
    run.file(".backcheck.toml", "[rules]" + item + "\"on\"\n");
    assertThat(run.run("check", "db", "-f", "concise").out()).contains(rule.name());
    run.file(
        ".backcheck.toml", "[[overrides]]\npaths = ['b.sql']\n[overrides.rules]" + item + "'on'");
    assertThat(run.run("check", "db", "-f", "concise").out().lines())
        .filteredOn(line -> line.contains(rule.name()))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("db/old/b.sql("));
  }

  @Test
  void scriptsOfSeveralFilesAreAsManyHistories() throws IOException {
    run.file("one/.backcheck.toml", "targets = ['2016']\n[rules]\nunknown-option = 'warning'\n")
        .file("one/a.sql", SQL)
        .file("two/.backcheck.toml", "targets = ['2022']\nfail-on = 'never'\n")
        .file("two/a.sql", SQL);

    var result = run.run("check", "one", "two", "-f", "json");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(result.out())
        .contains("\"files\":2", "\"targets\":[\"2016\"],\"path\":\"one/a.sql\"")
        .contains("\"targets\":[\"2022\"],\"path\":\"two/a.sql\"")
        .contains("\"errors\":1,\"warnings\":1");
    assertThat(run.run("check", "one", "two", "--target", "2019", "-f", "json").out())
        .contains("[\"2019\"]")
        .doesNotContain("[\"2016\"]");
  }

  @Test
  void theSearchEndsAtTheRepository() throws IOException {
    run.file(".backcheck.toml", "fail-on = 'never'\n");
    Files.createDirectories(folder.resolve("db/.git"));

    assertThat(run.run("check", "db").exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.run("check", "db", "--config", ".backcheck.toml").exitCode())
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void everySettingReachesTheCheck() throws IOException {
    run.file(
            "facts/.backcheck.toml",
            """
            as-of = 2026-11-23
            closed-inventory = true
            quoted-identifier = false
            managed-identity-floor = "2022-CU17"
            immutable-containers = ["https://acct.blob.core.windows.net/worm"]
            [target]
            version = "2022-CU16"
            platform = "azure-vm-windows"
            edition = "standard"
            [history]
            mode = "natural"
            [placeholders]
            Container = "nightly"
            [estate]
            backups-from = "2025"
            [estate.availability]
            Sales = "secondary"
            """)
        .file(
            "facts/a.sql",
            """
            CREATE CREDENTIAL [https://acct.blob.core.windows.net/$(Container)] WITH IDENTITY = 'Managed Identity';
            GO
            BACKUP DATABASE Hr TO URL = 'https://acct.blob.core.windows.net/nightly/hr.bak' WITH CHECKSUM;
            BACKUP DATABASE Sales TO DISK = 'D:\\sales.bak' WITH CHECKSUM, INIT, DIFFERENTIAL;
            BACKUP DATABASE Hr TO URL = 'https://acct.blob.core.windows.net/other/hr.bak' WITH CHECKSUM;
            RESTORE DATABASE Old FROM DISK = 'D:\\old.bak';
            """);

    var result = run.run("check", "facts", "-f", "concise");

    assertThat(result.out())
        .contains("a.sql(1,", "error managed-identity-min-build")
        .contains("a.sql(5,", "error credential-url-mismatch")
        .doesNotContain("a.sql(3,33)");
  }

  @Test
  void mistakesAreToldWithTheirPlaces() throws IOException {
    run.file("db/.backcheck.toml", "fail-onn = 'error'\n[rules]\nunknown-optoin = 'off'\n");

    var result = run.run("check", "db");

    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            backcheck: db/.backcheck.toml:1:1: there is no key 'fail-onn'; did you mean 'fail-on'?
            db/.backcheck.toml:3:1: there is no rule or family 'unknown-optoin'; did you mean 'unknown-option'?
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check db --config none.toml             | backcheck: none.toml does not exist
          check db --config db/a.sql --isolated   | backcheck: --config and --isolated contradict each other; keep one
          check db --rule no-such-thing=off       | backcheck: --rule: there is no rule or family 'no-such-thing'; 'backcheck rules' lists them all
          config init nowhere                     | backcheck: nowhere does not exist
          config shwo                             | backcheck: there is no task 'shwo'; did you mean 'show'? Choose init, show, schema
          """)
  void misuse(String arguments, String message) {
    var result = run.run(arguments.split(" "));

    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.err()).contains(message);
  }

  @Test
  void initWritesAFileThatIsReadAndNeverOverOne() throws IOException {
    assertThat(run.run("config", "init").out())
        .isEqualTo("wrote .backcheck.toml; take the # off what you want\n");
    String first = Files.readString(folder.resolve(".backcheck.toml"));
    assertThat(run.run("check", "db").exitCode()).isEqualTo(ExitCode.FINDINGS);

    var again = run.run("config", "init");

    assertThat(again.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(again.err())
        .isEqualTo("backcheck: .backcheck.toml is there already; it stays as it is\n");
    assertThat(Files.readString(folder.resolve(".backcheck.toml"))).isEqualTo(first);
  }

  @Test
  void showTellsWhatHoldsAndWhereItComesFrom() throws IOException {
    run.file(
            "db/.backcheck.toml",
            "extend = \"../base.toml\"\nfail-on = \"warning\"\n[placeholders]\nSas = \"FakePa55\"\n")
        .file(
            "base.toml",
            "exclude = [\"x/**\"]\n[[overrides]]\npaths = [\"y\"]\nrules.url = 'off'\n");

    assertThat(run.run("config", "show", "db/old/b.sql").out())
        .isEqualTo(
            """
            extend = "../base.toml"                # db/.backcheck.toml:1
            targets = []                           # default
            fail-on = "warning"                    # db/.backcheck.toml:2
            baseline = ".backcheck-baseline.json"  # default
            managed-identity-floor = "2022-CU15"   # default
            closed-inventory = false               # default
            quoted-identifier = true               # default
            exclude = ["x/**"]                     # base.toml:1
            gitignore = true                       # default
            placeholders.Sas = "***"               # db/.backcheck.toml:4
            [[overrides]]
            paths = ["y"]                          # base.toml:3
            rules.url = "off"                      # base.toml:4
            """);
    assertThat(run.run("config", "show", "db", "--isolated").out()).doesNotContain("base.toml");
  }
}
