package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import java.io.IOException;

/** Checkstyle XML, which most collectors of warnings read; clean files are listed too. */
final class CheckstyleReport implements ReportWriter {

  // Of the format: readers look at the first number.
  private static final String VERSION = "4.3";

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    Xml xml = new Xml(out);
    xml.open("checkstyle").with("version", VERSION);
    for (FileFindings file : FileFindings.of(report)) {
      xml.open("file").with("name", style.path(file.name()));
      for (Finding finding : file.findings()) {
        error(finding, xml);
      }
      xml.close();
    }
    xml.close();
  }

  private static void error(Finding finding, Xml xml) throws IOException {
    Spot spot = Spot.of(finding.place());
    xml.open("error")
        .with("line", spot.line())
        .with("column", spot.column())
        .with("severity", finding.severity().id())
        .with("message", finding.message() + " (" + finding.help() + ")")
        .with("source", Tool.NAME + "." + finding.rule())
        .close();
  }
}
