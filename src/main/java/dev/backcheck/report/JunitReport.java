package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit XML, which test reports of pipelines read: a suite for each script, a case for each
 * finding. An error is a failure, anything milder a skipped case with its message, and a clean
 * script a case that passes.
 */
final class JunitReport implements ReportWriter {

  private static final String CLEAN = "no findings";

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    List<FileFindings> files = FileFindings.of(report);
    Xml xml = new Xml(out);
    xml.open("testsuites").with("name", Tool.NAME);
    int clean = (int) files.stream().filter(file -> file.findings().isEmpty()).count();
    counts(report.findings(), clean, xml);
    for (FileFindings file : files) {
      suite(file, style, xml);
    }
    xml.close();
  }

  private static void suite(FileFindings file, Style style, Xml xml) throws IOException {
    xml.open("testsuite").with("name", file.name());
    counts(file.findings(), file.findings().isEmpty() ? 1 : 0, xml);
    if (file.findings().isEmpty()) {
      begin(CLEAN, file, style, xml).with("time", 0).close();
    }
    // Names without line numbers, so that a test history goes on when lines move.
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : file.findings()) {
      int number = seen.merge(finding.rule(), 1, Integer::sum);
      begin(finding.rule() + (number == 1 ? "" : " (" + number + ")"), file, style, xml)
          .with("line", Spot.of(finding.place()).line())
          .with("time", 0);
      outcome(finding, style, xml);
      xml.close();
    }
    xml.close();
  }

  private static Xml begin(String name, FileFindings file, Style style, Xml xml)
      throws IOException {
    return xml.open("testcase")
        .with("name", name)
        .with("classname", file.name())
        .with("file", style.path(file.name()));
  }

  private static void outcome(Finding finding, Style style, Xml xml) throws IOException {
    if (finding.severity() == Severity.ERROR) {
      xml.open("failure")
          .with("message", finding.message())
          .with("type", finding.severity().id())
          .text(
              Spot.name(finding.place(), style)
                  + ": "
                  + Printable.line(finding.message())
                  + "\n"
                  + String.join("\n", Story.of(finding, style)));
    } else {
      String at = finding.severity().id() + " at " + Spot.name(finding.place(), style) + ": ";
      xml.open("skipped").with("message", at + finding.message());
    }
    xml.close();
  }

  private static void counts(List<Finding> findings, int clean, Xml xml) throws IOException {
    int failures = Counts.of(findings, Severity.ERROR);
    xml.with("tests", findings.size() + clean)
        .with("failures", failures)
        .with("errors", 0)
        .with("skipped", findings.size() - failures)
        .with("time", 0);
  }
}
