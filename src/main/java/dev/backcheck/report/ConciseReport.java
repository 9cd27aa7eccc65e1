package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import dev.backcheck.source.Position;
import java.io.IOException;

/**
 * {@code file(line,column): error rule: message}, a line for each finding: the form that MSBuild,
 * Visual Studio and SSMS turn into links.
 */
final class ConciseReport implements ReportWriter {

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      Position position = finding.place().source().position(finding.place().range().start());
      out.append(Printable.line(finding.place().source().name()))
          .append("(" + position.line() + "," + position.column() + "): ")
          .append(finding.severity().id())
          .append(' ')
          .append(finding.rule())
          .append(": ")
          .append(Printable.line(finding.message()))
          .append('\n');
    }
  }
}
