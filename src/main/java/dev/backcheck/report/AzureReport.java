package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import java.io.IOException;

/**
 * Logging commands of Azure Pipelines, which become issues of a run. It knows errors and warnings;
 * advice is a line of the log.
 */
final class AzureReport implements ReportWriter {

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    for (Finding finding : WorstFirst.of(report.findings())) {
      if (finding.severity() == Severity.INFO) {
        out.append(advice(finding, style)).append('\n');
      } else {
        issue(finding, style, out);
      }
    }
  }

  private static void issue(Finding finding, Style style, Appendable out) throws IOException {
    Spot spot = Spot.of(finding.place());
    out.append("##vso[task.logissue type=").append(finding.severity().id());
    out.append(";sourcepath=").append(property(style.path(finding.place().source().name())));
    out.append(";linenumber=" + spot.line() + ";columnnumber=" + spot.column());
    out.append(";code=").append(property(finding.rule())).append(";]");
    out.append(data(Printable.line(finding.message() + " (" + finding.help() + ")"))).append('\n');
  }

  // A name in it must not become a command.
  private static String advice(Finding finding, Style style) {
    String line =
        Spot.name(finding.place(), style)
            + ": info "
            + finding.rule()
            + ": "
            + Printable.line(finding.message());
    return line.replace("##", "#\uFFFD");
  }

  private static String property(String text) {
    return data(text).replace(";", "%3B").replace("]", "%5D");
  }

  // The escapes of Microsoft's own task library.
  private static String data(String text) {
    return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
