package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.report.OutputFormat;
import dev.backcheck.report.Report;
import dev.backcheck.report.Style;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls of procedures, with all that is reported about them: a title, SQL with {@code «…»}, and a
 * line for each mark in the order of their beginnings.
 */
class KnownProceduresTest {

  private static final Path CASES =
      Path.of("src", "test", "resources", "dev", "backcheck", "rules", "known-procedures.txt");

  /** What was there before the calls. */
  private static final Source BEFORE =
      Source.of(
          "V1__credentials.sql",
          """
          CREATE CREDENTIAL [https://kestrelbak.blob.core.windows.net/nightly]
            WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=2022-11-02&sr=c&sp=rwdl&sig=Zm9v';
          CREATE CREDENTIAL [s3://minio.acme.test:9000/bak]
            WITH IDENTITY = 'S3 Access Key', SECRET = 'fakeid:fakekey';
          CREATE CREDENTIAL BlobKey WITH IDENTITY = 'kestrelbak', SECRET = 'Zm9v';
          """);

  private static final Comparator<Finding> ORDER =
      Comparator.<Finding, SourceRange>comparing(finding -> finding.place().range())
          .thenComparing(Finding::rule);

  /** A case; what is expected is a severity and a rule. */
  record Case(String title, MarkedSql sql, List<String> expected) {

    static Case of(String text) {
      List<String> lines = text.strip().lines().toList();
      List<String> sql = lines.stream().skip(1).filter(line -> !line.startsWith("-> ")).toList();
      List<String> expected =
          lines.stream().filter(line -> line.startsWith("-> ")).map(l -> l.substring(3)).toList();
      return new Case(lines.get(0), MarkedSql.of(String.join("\n", sql)), expected);
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Case> cases() throws IOException {
    String text = Files.readString(CASES, StandardCharsets.UTF_8);
    return Arrays.stream(text.split("(?m)^----$")).map(Case::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatIsReportedStandsInTheArguments(Case call) {
    List<Finding> found = check(call.sql().sql());

    assertThat(found).extracting(f -> f.place().range()).isEqualTo(call.sql().marks());
    assertThat(found)
        .extracting(finding -> finding.severity().id() + " " + finding.rule())
        .isEqualTo(call.expected());
  }

  private static List<Finding> check(String sql) {
    Source script = Source.of("V2__calls.sql", sql);
    return Backcheck.builder().build().check(List.of(BEFORE, script)).findings().stream()
        .filter(finding -> finding.place().source().equals(script))
        .sorted(ORDER)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXEC xp_cmdshell 'sqlcmd -U sa -P not-a-real-one -Q \"BACKUP LOG a TO b WITH STATS = 0\"'",
        "EXEC xp_cmdshell 'sqlcmd -U sa -Pnot-a-real-one -Q \"BACKUP LOG a TO b WITH STATS = 0\"'",
        "EXEC xp_cmdshell 'sqlcmd -P \"not-a-real-one \" -Q \"BACKUP LOG a TO b WITH STATS = 0\"'",
        "EXEC sp_add_jobstep @subsystem = 'PowerShell', @command = 'Invoke-Sqlcmd "
            + "-Password ''not-a-real-one'' -Query \"BACKUP LOG a TO b WITH STATS = 0\"'",
        "DECLARE @p varchar(20) = 'not-a-real-one'; DECLARE @c varchar(200) = 'sqlcmd -P ' + @p + "
            + "' -Q \"BACKUP LOG a TO b WITH STATS = 0\"'; EXEC xp_cmdshell @c",
        "EXEC DatabaseBackup @Databases = 'a', @BackupType = 'LOG', @EncryptionKey = "
            + "'not-a-real-one', @BlockSize = 7",
      })
  void passwordsAreNotShown(String sql) throws IOException {
    Report report = Backcheck.builder().build().check(Source.of("calls.sql", sql));

    StringBuilder text = new StringBuilder();
    OutputFormat.TEXT.writer().write(report, new Style(false, 400, true), text);
    assertThat(report.findings()).isNotEmpty();
    assertThat(text.toString()).contains("***").doesNotContain("real-one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2016:standard", "2019-CU6", "2019@linux", "2022@windows", "2025@windows"})
  void whatTheProcedureSeesToItselfIsNotReported(String target) {
    String sql =
        "EXEC DatabaseBackup @Databases = 'USER_DATABASES', @Directory = 'C:\\Backup', @BackupType"
            + " = '%s', @Compress = 'Y', @CheckSum = 'Y', @Verify = 'Y', @CleanupTime = 24;";
    Backcheck backcheck = Backcheck.builder().target(Target.parse(target)).build();

    for (String type : List.of("FULL", "DIFF", "LOG")) {
      Source script = Source.of("calls.sql", sql.formatted(type));
      assertThat(backcheck.check(script).findings()).isEmpty();
    }
  }

  @Test
  void aFixChangesWhatTheArgumentSays() {
    String sql =
        "EXEC DatabaseBackup @Databases = 'Hr', @URL = 'http://kestrelbak.blob.core.windows.net/n',"
            + " @BackupType = 'FULL', @CheckSum = 'Y', @Compress = 'Y'";

    List<Edit> edits = new ArrayList<>();
    check(sql).forEach(f -> f.fix().ifPresent(fix -> edits.addAll(fix.edits())));

    assertThat(edits)
        .extracting(edit -> sql.substring(edit.range().start(), edit.range().end()), Edit::text)
        .containsExactly(tuple("http", "https"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXEC dbo.DatabaseBackup @Databases = 'USER_DATABASES', @BackupType = 'FULL', @Verify = 'Y',"
            + " @URL = 'https://kestrelbak.blob.core.windows.net/nightly', @NumberOfFiles = 4;\n",
        "EXEC msdb.dbo.sp_add_jobstep @job_name = 'N', @step_name = 's', @command = "
            + "'BACKUP LOG Hr TO DISK = ''D:\\hr.trn''';\n",
        "EXEC xp_cmdshell 'sqlcmd -E -Q \"BACKUP LOG Hr TO DISK = ''D:\\hr.trn''\"';\n",
      })
  void workGrowsWithTheNumberOfCalls(String call) {
    allocated(call.repeat(50));
    long once = allocated(call.repeat(500));
    long twice = allocated(call.repeat(1_000));
    assertThat((double) twice / once).isLessThan(2.3);
  }

  private static long allocated(String sql) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Backcheck.builder().build().check(Source.of("calls.sql", sql));
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
