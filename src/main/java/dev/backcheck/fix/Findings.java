package dev.backcheck.fix;

import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a report says of each script. */
final class Findings {

  private final Map<Source, List<Finding>> findings = new HashMap<>();
  private final Map<Source, Script> scripts = new HashMap<>();

  Findings(Report report) {
    for (Finding finding : report.findings()) {
      findings.computeIfAbsent(finding.place().source(), any -> new ArrayList<>()).add(finding);
    }
    report.scripts().forEach(script -> scripts.put(script.source(), script));
  }

  /** By place. */
  List<Finding> of(Source source) {
    return findings.getOrDefault(source, List.of());
  }

  /** None where the script was not read. */
  Statements statements(Source source) {
    Script script = scripts.get(source);
    return script == null ? Statements.NONE : Statements.of(script);
  }
}
