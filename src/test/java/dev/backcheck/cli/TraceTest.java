package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.rule.Rule;
import dev.backcheck.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a rule found something in a script, or did not. */
class TraceTest {

  private static final String TO_URL =
      "BACKUP DATABASE s TO URL = 'https://a.blob.core.windows.net/c/x'";

  private final CommandLineRun line;

  TraceTest(@TempDir Path folder) {
    line = new CommandLineRun(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BACKUP LOG s TO DISK = 'D:\\a'                  | backup-without-checksum | a.sql:1:1: BACKUP LOG: found: the backup is written without CHECKSUM
          BACKUP LOG s TO DISK = 'D:\\a' WITH CHECKSUM    | backup-without-checksum | a.sql:1:1: BACKUP LOG: looked at, nothing found: NO_CHECKSUM not there; METADATA_ONLY not there; FILE_SNAPSHOT not there; CHECKSUM there (line 1)
          RESTORE LOG s FROM DISK = 'D:\\a'               | backup-without-checksum | a.sql:1:1: RESTORE LOG: not looked at: the rule is not about this kind of statement
          BACKUP LGO s TO DISK = 'D:\\a'                  | backup-without-checksum | a.sql:1:1: BACKUP LGO: not looked at: the statement could not be read
          BACKUP LOG s TO DISK = 'a' -- backcheck:ignore backup-without-checksum why not | backup-without-checksum | a.sql:1:1: BACKUP LOG: found, but suppressed: by the comment at a.sql:1: why not
          RETURN; BACKUP LOG s TO DISK = 'a'              | relative-disk-path      | a.sql:1:32: BACKUP LOG: found, but not reported: the statement is never reached: it stands behind RETURN, THROW, GOTO or SET NOEXEC ON
          SELECT 1                                        | relative-disk-path      | a.sql:1:1: passed over: it holds no word that has to do with backups, restores or credentials
          DECLARE @p sysname = f(); BACKUP LOG s TO DISK = @p | relative-disk-path  | a.sql:1:27: BACKUP LOG: looked at, nothing found: @p cannot be known
          EXEC('BACKUP LOG s TO DISK = ''D:\\a''')        | backup-without-checksum | a.sql:1:7: BACKUP LOG: found: the backup is written without CHECKSUM
          """)
  void saysWhatTheRuleDid(String sql, String rule, String said) throws IOException {
    var plain = line.file("a.sql", sql).run("check", "-q", "a.sql");
    var result = line.run("check", "-q", "a.sql", "--trace", rule);
    assertThat(result.err().lines()).contains("backcheck: trace of " + rule + ": " + said);
    assertThat(result.out()).isEqualTo(plain.out());
    assertThat(result.exitCode()).isEqualTo(plain.exitCode());
  }

  @Test
  void saysWhichFindingARuleYieldsTo() throws IOException {
    line.file("a.sql", TO_URL + " WITH CREDENTIAL = 'k', FILE_SNAPSHOT");
    assertThat(trace("file-snapshot-platform", "-t", "@managed-instance"))
        .contains("found, but yields: to mi-unsupported-backup-option at a.sql:1");
  }

  @Test
  void saysForWhichServerItWouldBeFound() throws IOException {
    line.file("a.sql", "BACKUP DATABASE s TO DISK = 'D:\\a' WITH COMPRESSION, CHECKSUM");
    assertThat(trace("compression-edition", "-t", "2022"))
        .contains(
            "looked at, nothing found: target 2022; would be found for 2025:web, 2025:express");
    assertThat(trace("compression-edition")).contains("target not given; would be found for ");
    assertThat(trace("compression-edition", "-t", "2022:express", "-t", "2022"))
        .contains("BACKUP DATABASE [2022:express]: found", "BACKUP DATABASE [2022]: looked at");
  }

  @Test
  void saysThatTheRuleIsOffAndWhere() throws IOException {
    line.file("a.sql", "BACKUP LOG s TO DISK = 'D:\\a'");
    assertThat(trace("backup-without-checksum", "--rule", "backup-without-checksum=off"))
        .contains(
            "would be found, but the rule is off by --rule backup-without-checksum=off: the backup");
    line.file(".backcheck.toml", "[rules]\nbest-practice = \"off\"\n");
    assertThat(trace("backup-without-checksum"))
        .contains("would be found, but the rule is off by .backcheck.toml:2");
    line.file(
        ".backcheck.toml",
        "[[overrides]]\npaths = [\"a.sql\"]\nrules = { backup-without-checksum = \"off\" }\n");
    assertThat(trace("backup-without-checksum")).contains("found, but off by .backcheck.toml");
  }

  @Test
  void saysWhereTheCredentialIsFrom() throws IOException {
    line.file(
        "a.sql",
        """
        CREATE CREDENTIAL [https://a.blob.core.windows.net/c]
          WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=1&sig=Fake';
        GO
        """
            + TO_URL);
    assertThat(trace("credential-url-mismatch"))
        .contains(
            "a.sql:4:1: BACKUP DATABASE: looked at", "credential for a URL covered (a.sql:1)");
  }

  @Test
  void filesThatCannotBeReadAreNamed() throws IOException {
    line.file("a.sql", new byte[] {0, 1, 2, 3, 'B', 'A', 'C', 'K', 'U', 'P', 0, 0});
    assertThat(trace("unknown-option")).contains("unknown-option: a.sql: not looked at: ");
  }

  @Test
  void anUnknownRuleIsSaidWithTheNearest() throws IOException {
    var result =
        line.file("a.sql", "SELECT 1").run("check", "--trace", "backup-without-cheksum", "a.sql");
    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.err())
        .isEqualTo(
            "backcheck: --trace: there is no rule 'backup-without-cheksum'; did you mean"
                + " 'backup-without-checksum'? 'backcheck rules' lists them all\n");
  }

  /**
   * Every rule at once, over statements of many kinds: none says a secret, each finding is said.
   */
  @Test
  void tracesOfAllRulesHoldNoSecretAndEveryFinding() throws IOException {
    line.file(
        "a.sql",
        """
        CREATE CREDENTIAL [https://a.blob.core.windows.net/c?sig=FakeOne]
          WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '?sv=1&sig=FakeTwo';
        CREATE CREDENTIAL c WITH SECRET 'FakeThree', IDENTITY = 'x';
        DECLARE @password nvarchar(99) = N'FakeFour';
        BACKUP DATABASE hr TO DISK = 'x' WITH MEDIAPASSWORD = 'FakeFive', PASSWORD = @password;
        BACKUP CERTIFICATE c TO FILE = 'x' WITH PRIVATE KEY (ENCRYPTION BY PASSWORD = 'FakeSix');
        RESTORE LOG hr FROM URL = 'https://a.blob.core.windows.net/c/x?sig=FakeSeven';
        """);
    List<String> arguments = new ArrayList<>(List.of("check", "a.sql", "-f", "concise", "-q"));
    for (Rule rule : BuiltInRules.all()) {
      arguments.addAll(List.of("--trace", rule.name()));
    }
    var result = line.run(arguments.toArray(String[]::new));
    assertThat(result.err()).doesNotContainIgnoringCase("fake");
    long found = result.err().lines().filter(said -> said.contains(": found: ")).count();
    assertThat(found).isEqualTo(result.out().lines().count());
  }

  private String trace(String rule, String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "a.sql", "-q", "--trace", rule));
    arguments.addAll(List.of(more));
    return line.run(arguments.toArray(String[]::new)).err();
  }
}
