package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.report.Report;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTest {

  @Test
  void theTableIsOfWhatWasFoundAndWhereTheTimeWent() {
    AtomicLong clock = new AtomicLong();
    // Each look at the clock is a millisecond later.
    Statistics statistics = new Statistics(() -> clock.getAndAdd(1_000_000));
    Report report =
        Backcheck.builder()
            .listener(statistics)
            .build()
            .check(
                List.of(
                    Source.of(
                        "a.sql", "BACKUP LOG a TO DISK = 'D:\\a'\nBACKUP LOG b TO DISK = 'D:\\b'"),
                    Source.of("b.sql", "BACKUP LOG c TO DISK = 'c'"),
                    Source.of("c.sql", "SELECT 1")));
    StringWriter out = new StringWriter();
    statistics.print(report, 1234, new PrintWriter(out));

    assertThat(out.toString().lines())
        .startsWith(
            "backcheck: statistics",
            "  files       3, of which 1 hold no word of interest",
            "  bytes       1,234",
            "  statements  3",
            "  unreadable  0",
            "",
            "  phase          seconds",
            "  reading          0.000",
            "  parsing          0.001",
            "  model            0.001")
        .containsSubsequence(
            "  findings  files  rule",
            "         3      2  append-unbounded",
            "         3      2  backup-without-checksum",
            "         1      1  relative-disk-path",
            "",
            "   seconds      looks  rule")
        .contains("     0.003          3  backup-without-checksum");
  }

  @Test
  void itGoesToStandardErrorAndChangesNothing(@TempDir Path folder) throws IOException {
    var run = new CommandLineRun(folder).file("a.sql", "BACKUP LOG a TO DISK = 'D:\\a'");
    var plain = run.run("check", "--format", "json");
    var counted = run.run("check", "--format", "json", "--statistics");
    assertThat(counted.out()).isEqualTo(plain.out());
    assertThat(counted.exitCode()).isEqualTo(plain.exitCode());
    assertThat(counted.err()).startsWith("backcheck: statistics\n").contains("  bytes       29\n");
  }
}
