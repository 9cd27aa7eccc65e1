package dev.backcheck.maven;

import dev.backcheck.cli.EmbeddedProgram;
import dev.backcheck.report.Report;
import dev.backcheck.report.Tool;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Position;
import dev.backcheck.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Findings as lines of a Maven log, {@code file:[line,column]} as the compiler writes them. */
final class FindingLog {

  private static final String COORDINATES = "dev.backcheck:backcheck";

  private final Log log;
  private final Path root;

  /**
   * A log.
   *
   * @param root against which the names of scripts are read
   */
  FindingLog(Log log, Path root) {
    this.log = log;
    this.root = root;
  }

  void write(Report report) {
    report.findings().forEach(this::write);
  }

  private void write(Finding finding) {
    Source source = finding.place().source();
    Position position = source.position(finding.place().range().start());
    String line =
        "%s:[%d,%d] %s [%s]"
            .formatted(
                root.resolve(source.name()),
                position.line(),
                position.column(),
                finding.message(),
                finding.rule());
    write(finding.severity(), line);
    write(finding.severity(), "  help: " + finding.help());
  }

  private void write(Severity severity, String text) {
    String line = EmbeddedProgram.line(text);
    switch (severity) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case INFO -> log.info(line);
    }
  }

  /** What the end of a failed build says. */
  String failure(Report report) {
    String worst =
        report.findings().stream()
            .max(Comparator.comparing(Finding::severity))
            .map(Finding::rule)
            .orElse("NAME");
    return "%s. Why, and what to write instead: mvn %s:%s:explain -Drule=%s"
        .formatted(counts(report), COORDINATES, Tool.version(), worst);
  }

  /** The counts, in a few words. */
  static String counts(Report report) {
    Report.Summary summary = report.summary();
    List<String> parts = new ArrayList<>();
    count(summary.errors(), "error", parts);
    count(summary.warnings(), "warning", parts);
    count(summary.infos(), "info", parts);
    String found = parts.isEmpty() ? "no findings" : String.join(", ", parts);
    return found
        + " in "
        + plural(summary.files(), "script")
        + ", "
        + plural(summary.statements(), "statement")
        + " checked";
  }

  private static void count(int count, String word, List<String> parts) {
    if (count > 0) {
      parts.add(plural(count, word));
    }
  }

  private static String plural(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
