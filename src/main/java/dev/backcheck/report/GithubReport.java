package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import java.io.IOException;

/**
 * Workflow commands of GitHub Actions, which become annotations of a pull request. GitHub shows the
 * first ten of a kind, so the worst findings come first.
 */
final class GithubReport implements ReportWriter {

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    for (Finding finding : WorstFirst.of(report.findings())) {
      annotation(finding, style, out);
    }
  }

  private static void annotation(Finding finding, Style style, Appendable out) throws IOException {
    Spot spot = Spot.of(finding.place());
    out.append("::").append(command(finding)).append(" file=");
    out.append(property(style.path(finding.place().source().name())));
    out.append(",line=" + spot.line() + ",endLine=" + spot.end().line());
    // GitHub takes columns only where the range is on one line.
    if (spot.isOnOneLine()) {
      out.append(",col=" + spot.column() + ",endColumn=" + spot.end().column());
    }
    out.append(",title=").append(property(finding.rule())).append("::");
    out.append(data(Printable.line(finding.message())));
    out.append(data("\n" + String.join("\n", Story.of(finding, style)))).append('\n');
  }

  private static String command(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
