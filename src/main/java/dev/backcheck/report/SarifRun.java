package dev.backcheck.report;

import com.google.gson.stream.JsonWriter;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Suppressed;
import dev.backcheck.source.Redaction;
import dev.backcheck.syntax.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one run of a SARIF log. */
final class SarifRun {

  private final Report report;
  private final List<Suppressed> suppressed;
  private final JsonWriter json;
  private final SarifPlaces places;
  private final Map<String, Integer> rules = new HashMap<>();

  SarifRun(Report report, Style style, JsonWriter json) {
    this.report = report;
    this.suppressed = style.suppressed() ? report.suppressed() : List.of();
    this.json = json;
    this.places = new SarifPlaces(report, all(), style, json);
  }

  // Those that the baseline knows stand between the new ones and those that are suppressed.
  private List<Finding> all() {
    return Stream.of(
            report.findings().stream(),
            report.leftOut().known().stream(),
            suppressed.stream().map(Suppressed::finding))
        .flatMap(some -> some)
        .toList();
  }

  void write() throws IOException {
    json.beginObject();
    tool();
    json.name("invocations").beginArray();
    json.beginObject().name("executionSuccessful").value(true).endObject();
    json.endArray();
    places.writeBase();
    places.writeArtifacts();
    // Lines end as an editor ends them, and columns count as Java counts characters.
    json.name("newlineSequences").beginArray();
    json.value("\r\n").value("\n").value("\r");
    json.endArray();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("redactionTokens").beginArray();
    json.value(Redaction.MASK);
    json.endArray();
    results();
    json.endObject();
  }

  private void tool() throws IOException {
    json.name("tool").beginObject();
    json.name("driver").beginObject();
    json.name("name").value(Tool.NAME);
    json.name("version").value(Tool.version());
    json.name("semanticVersion").value(Tool.version());
    json.name("informationUri").value(Tool.home());
    json.name("rules").beginArray();
    Map<String, RuleSpec> specs = new HashMap<>();
    report.rules().forEach(spec -> specs.put(spec.name(), spec));
    for (String name : all().stream().map(Finding::rule).distinct().sorted().toList()) {
      rules.put(name, rules.size());
      RuleSpec spec = specs.get(name);
      if (spec == null) {
        json.beginObject().name("id").value(name).endObject();
      } else {
        SarifRule.write(spec, json);
      }
    }
    json.endArray();
    json.endObject();
    json.endObject();
  }

  private void results() throws IOException {
    List<Finding> all = all();
    List<Fingerprint> fingerprints = new ArrayList<>(Fingerprint.of(report, all));
    SarifResult result = new SarifResult(places, json);
    json.name("results").beginArray();
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      json.beginObject();
      result.write(finding, rules.getOrDefault(finding.rule(), -1), fingerprints.get(i));
      baselineState(i);
      suppressions(i - report.findings().size() - report.leftOut().known().size());
      json.endObject();
    }
    for (LeftOut.Gone gone : report.leftOut().gone()) {
      gone(gone);
    }
    json.endArray();
  }

  // All results have it or none.
  private void baselineState(int index) throws IOException {
    if (report.leftOut().baseline().isEmpty()) {
      return;
    }
    int behind = index - report.findings().size();
    boolean known = behind >= 0 && behind < report.leftOut().known().size();
    json.name("baselineState").value(known ? "unchanged" : "new");
  }

  // On which line it was is not known any more.
  private void gone(LeftOut.Gone gone) throws IOException {
    String rule = gone.entry().rule();
    json.beginObject();
    json.name("ruleId").value(rule);
    json.name("kind").value("pass");
    json.name("level").value("none");
    json.name("message").beginObject();
    json.name("text").value("The baseline has " + rule + " here, the script has it no more.");
    json.endObject();
    json.name("locations").beginArray();
    for (Script script : report.scripts()) {
      if (gone.script().filter(script.source().name()::equals).isPresent()) {
        json.beginObject();
        json.name("physicalLocation").beginObject();
        places.artifact(script.source());
        json.endObject();
        json.endObject();
        break;
      }
    }
    json.endArray();
    json.name("partialFingerprints").beginObject();
    json.name("primaryLocationLineHash").value(gone.entry().statement() + ":1");
    json.endObject();
    json.name("baselineState").value("absent");
    if (!suppressed.isEmpty()) {
      json.name("suppressions").beginArray().endArray();
    }
    json.endObject();
  }

  // Where some results are suppressed, the others must say that they are not.
  private void suppressions(int index) throws IOException {
    if (suppressed.isEmpty()) {
      return;
    }
    json.name("suppressions").beginArray();
    if (index >= 0) {
      json.beginObject();
      json.name("kind").value("inSource");
      json.name("justification").value(Printable.line(suppressed.get(index).by().reason()));
      json.endObject();
    }
    json.endArray();
  }
}
