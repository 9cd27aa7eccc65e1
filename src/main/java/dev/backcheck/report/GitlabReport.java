package dev.backcheck.report;

import com.google.gson.stream.JsonWriter;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import java.io.IOException;
import java.util.List;

/** A Code Quality report of GitLab: a JSON array of what its merge requests show. */
final class GitlabReport implements ReportWriter {

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(new AppendableWriter(out));
    List<Finding> findings = report.findings();
    List<Fingerprint> fingerprints = Fingerprint.of(report, findings);
    json.beginArray();
    for (int i = 0; i < findings.size(); i++) {
      issue(findings.get(i), fingerprints.get(i), style, json);
    }
    json.endArray();
    json.flush();
    out.append('\n');
  }

  private static void issue(Finding finding, Fingerprint fingerprint, Style style, JsonWriter json)
      throws IOException {
    String path = style.path(finding.place().source().name());
    Spot spot = Spot.of(finding.place());
    json.beginObject();
    // GitLab does not show the name of the check.
    json.name("description").value(Printable.line(finding.message()) + " [" + finding.rule() + "]");
    json.name("check_name").value(finding.rule());
    json.name("fingerprint").value(fingerprint.in(path));
    json.name("severity").value(severity(finding.severity()));
    json.name("location").beginObject();
    json.name("path").value(path);
    json.name("lines").beginObject();
    json.name("begin").value(spot.line());
    json.name("end").value(spot.end().line());
    json.endObject();
    json.endObject();
    json.endObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case INFO -> "info";
    };
  }
}
