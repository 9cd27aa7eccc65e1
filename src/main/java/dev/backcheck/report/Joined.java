package dev.backcheck.report;

import dev.backcheck.report.Report.Summary;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Suppressed;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.List;

/** Several reports as one. */
final class Joined {

  private Joined() {}

  /** The first with what the others say behind it. */
  static Report of(Report first, List<Report> others) {
    List<Script> scripts = new ArrayList<>(first.scripts());
    List<Finding> findings = new ArrayList<>(first.findings());
    List<Suppressed> suppressed = new ArrayList<>(first.suppressed());
    List<RuleSpec> rules = new ArrayList<>(first.rules());
    List<Background> backgrounds = new ArrayList<>(List.of(first.background()));
    Summary summary = first.summary();
    LeftOut leftOut = first.leftOut();
    for (Report other : others) {
      scripts.addAll(other.scripts());
      findings.addAll(other.findings());
      suppressed.addAll(other.suppressed());
      rules.addAll(other.rules());
      backgrounds.add(other.background());
      summary = Counts.sum(summary, other.summary());
      leftOut = leftOut.with(other.leftOut());
    }
    return new Report(
        scripts,
        findings,
        summary,
        suppressed,
        rules.stream().distinct().toList(),
        Background.of(backgrounds),
        leftOut);
  }
}
