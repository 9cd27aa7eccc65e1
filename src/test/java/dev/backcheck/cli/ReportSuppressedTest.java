package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line tells of findings that comments suppress. */
class ReportSuppressedTest {

  private static final String SQL =
      """
      -- backcheck:ignore unknown-option of a newer server, until=2099-12-31
      BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH INIT, CHECKSUM, FUTURE = 1;
      """;
  @TempDir private Path folder;
  private CommandLineRun run;

  @BeforeEach
  void script() throws IOException {
    run = new CommandLineRun(folder).file("a.sql", SQL);
  }

  @Test
  void theyDoNotFailTheRunAndAreCounted() {
    var result = run.run("check", "a.sql");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(result.out())
        .isEqualTo("no findings in 1 file; 1 statement checked, 1 finding suppressed\n");
  }

  @Test
  void textShowsThemMarkedWithTheReason() {
    var result = run.run("check", "a.sql", "--report-suppressed");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(result.out())
        .startsWith("suppressed error: BACKUP has no option FUTURE")
        .contains("\n   = suppressed: of a newer server (line 1, until 2099-12-31)\n");
  }

  @Test
  void jsonShowsThemMarkedWithTheReason() throws IOException {
    var result =
        run.run(
            "check", "a.sql", "-f", "json", "--report-suppressed", "--report", "json=report.json");

    assertThat(result.out())
        .contains(
            "\"suppressed\":{\"reason\":\"of a newer server\",\"until\":\"2099-12-31\","
                + "\"path\":\"a.sql\",\"line\":1,\"column\":4,\"endLine\":1,\"endColumn\":71}")
        .contains("\"errors\":0")
        .isEqualTo(Files.readString(folder.resolve("report.json")));
    assertThat(run.run("check", "a.sql", "-f", "json").out())
        .contains("\"suppressed\":1,")
        .contains("\"findings\":[]");
  }

  @Test
  void theSeverityThatTheUserGivesHoldsForThemToo() {
    assertThat(
            run.run("check", "a.sql", "--report-suppressed", "--rule", "unknown-option=info").out())
        .startsWith("suppressed info: ");
    assertThat(run.run("check", "a.sql", "--rule", "unknown-option=off").out())
        .isEqualTo("no findings in 1 file; 1 statement checked\n");
  }

  @Test
  void todayEndsThem() throws IOException {
    run.file("a.sql", SQL.replace("2099", "2019"));

    assertThat(run.run("check", "a.sql", "-f", "concise").out())
        .contains("a.sql(1,55): warning expired-suppression", "error unknown-option");
    assertThat(run.run("check", "a.sql", "--as-of", "2019-01-01").exitCode())
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void aSecretInAReasonStaysHidden() throws IOException {
    String secret = "SharedAccessSignature=sv=2022-11-02&sig=RmFrZUZha2VGYWtlRmFrZUZha2U%3D";
    run.file("a.sql", SQL.replace("of a newer server", "x " + secret));

    var text = run.run("check", "a.sql", "--report-suppressed");
    var json = run.run("check", "a.sql", "--report-suppressed", "-f", "json");

    assertThat(text.out() + json.out()).doesNotContain("RmFrZUZha2").contains("suppressed");
  }
}
