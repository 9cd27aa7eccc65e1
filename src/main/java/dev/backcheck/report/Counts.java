package dev.backcheck.report;

import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.report.Report.Summary;
import dev.backcheck.rule.Checked;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SurroundingStatement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.List;

/** Counts what a report is about. */
final class Counts {

  private Counts() {}

  static Summary of(Model model, Checked checked) {
    int ours = 0;
    int unreadable = 0;
    for (Step step : model.steps()) {
      if (!(step.statement() instanceof SurroundingStatement)
          && !model.server().isFact(step.source())) {
        ours++;
        unreadable += step.statement() instanceof UnreadableStatement ? 1 : 0;
      }
    }
    int batches = 0;
    for (Script script : model.scripts()) {
      batches += script.batches().size();
    }
    List<Finding> findings = checked.findings();
    return new Summary(
        model.scripts().size(),
        batches,
        ours,
        unreadable,
        of(findings, Severity.ERROR),
        of(findings, Severity.WARNING),
        of(findings, Severity.INFO),
        checked.suppressed().size(),
        new Report.Ordering(model.history().mode(), model.history().isGuessed()));
  }

  /** The same with other findings. */
  static Summary of(Summary before, List<Finding> findings, int files, int unreadable) {
    return new Summary(
        files,
        before.batches(),
        before.statements(),
        unreadable,
        of(findings, Severity.ERROR),
        of(findings, Severity.WARNING),
        of(findings, Severity.INFO),
        before.suppressed(),
        before.history());
  }

  /** Both together, in the order of the first. */
  static Summary sum(Summary one, Summary other) {
    return new Summary(
        one.files() + other.files(),
        one.batches() + other.batches(),
        one.statements() + other.statements(),
        one.unreadable() + other.unreadable(),
        one.errors() + other.errors(),
        one.warnings() + other.warnings(),
        one.infos() + other.infos(),
        one.suppressed() + other.suppressed(),
        one.history());
  }

  static int of(List<Finding> findings, Severity severity) {
    int count = 0;
    for (int i = 0; i < findings.size(); i++) {
      count += findings.get(i).severity() == severity ? 1 : 0;
    }
    return count;
  }
}
