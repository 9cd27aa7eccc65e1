package dev.backcheck.report;

import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.report.Report.Summary;
import dev.backcheck.rule.Checked;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.SurroundingStatement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.List;

/** Counts what a report is about. */
final class Counts {

  private Counts() {}

  static Summary of(Model model, Checked checked) {
    List<Finding> findings = checked.findings();
    List<Step> ours =
        model.steps().stream()
            .filter(step -> !model.server().isFact(step.source()))
            .filter(step -> !(step.statement() instanceof SurroundingStatement))
            .toList();
    int unreadable =
        (int) ours.stream().filter(s -> s.statement() instanceof UnreadableStatement).count();
    return new Summary(
        model.scripts().size(),
        model.scripts().stream().mapToInt(script -> script.batches().size()).sum(),
        ours.size(),
        unreadable,
        of(findings, Severity.ERROR),
        of(findings, Severity.WARNING),
        of(findings, Severity.INFO),
        checked.suppressed().size(),
        new Report.Ordering(model.history().mode(), model.history().isGuessed()));
  }

  static int of(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
