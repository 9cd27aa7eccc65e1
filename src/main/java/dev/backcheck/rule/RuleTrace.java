package dev.backcheck.rule;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.TraceLine.Outcome;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SurroundingStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why a rule said something, or nothing, about each statement of a history that has been checked.
 * The rule looks once more, and what it asks is noted; a check without a trace pays nothing for it.
 */
public final class RuleTrace {

  private final Rule rule;
  private final boolean runs;
  private final Model model;
  private final Settings settings;
  private final Checked checked;
  private final Set<TraceLine> lines = new LinkedHashSet<>();

  private RuleTrace(Rule rule, boolean runs, Model model, Settings settings, Checked checked) {
    this.rule = rule;
    this.runs = runs;
    this.model = model;
    this.settings = settings;
    this.checked = checked;
  }

  /**
   * The lines of a trace, script by script.
   *
   * @param runs whether the rule took part in the check
   */
  public static List<TraceLine> of(
      Rule rule, boolean runs, Model model, Settings settings, Checked checked) {
    RuleTrace trace = new RuleTrace(rule, runs, model, settings, checked);
    Map<Source, List<Step>> steps = new HashMap<>();
    for (Step step : model.steps()) {
      steps.computeIfAbsent(step.source().root(), any -> new ArrayList<>()).add(step);
    }
    for (Script script : model.scripts()) {
      if (!script.source().isDerived()) {
        trace.add(script, steps.getOrDefault(script.source(), List.of()));
      }
    }
    return List.copyOf(trace.lines);
  }

  private void add(Script script, List<Step> steps) {
    Place start = new Place(script.source(), new SourceRange(0, 0)).original();
    if (script.batches().stream().map(Batch::statements).allMatch(List::isEmpty)
        && !ScriptParser.matters(script.source())) {
      String why = "it holds no word that has to do with backups, restores or credentials";
      lines.add(new TraceLine(start, "", Outcome.PASSED_OVER, why, Optional.empty()));
    } else if (rule instanceof ScriptRule scriptRule) {
      addWhole(scriptRule, script, start);
    } else if (rule instanceof SuppressionRule) {
      addComments(script, start);
    }
    if (rule instanceof StatementRule<?> statementRule) {
      steps.stream().filter(this::isOfInterest).forEach(step -> add(statementRule, step));
    }
  }

  private boolean isOfInterest(Step step) {
    return !model.server().isFact(step.source())
        && (rule.concerns(step.statement().getClass())
            ? !(step.statement() instanceof SurroundingStatement) || speaks(step)
            : !(step.statement() instanceof SurroundingStatement));
  }

  // Rules about every statement look at DECLARE and SET too, which is not worth a line each.
  private boolean speaks(Step step) {
    return rule instanceof StatementRule<?> some
        && targets().stream()
            .anyMatch(target -> !StepTrace.drafts(some, model, step, settings, target).isEmpty());
  }

  private void add(StatementRule<?> statementRule, Step step) {
    for (Target target : targets()) {
      StepTrace trace = new StepTrace(statementRule, runs, model, settings, checked, step, target);
      trace
          .lines()
          .forEach(line -> lines.add(targets().size() > 1 ? trace.withTarget(line) : line));
    }
  }

  private List<Target> targets() {
    return settings.targets().isEmpty() ? List.of(Target.unknown()) : settings.targets();
  }

  private void addWhole(ScriptRule scriptRule, Script script, Place start) {
    List<ReportDraft> drafts = new ArrayList<>();
    targets()
        .forEach(
            target ->
                scriptRule.check(
                    new ScriptCheck(scriptRule, model, script, settings, target, drafts)));
    for (ReportDraft draft : drafts) {
      lines.add(Judged.of(draft.finish(List.of()), "", rule, runs, checked, Optional.empty()));
    }
    if (drafts.isEmpty()) {
      String why = "the rule looks at the script as a whole";
      lines.add(new TraceLine(start, "", Outcome.NOTHING, why, Optional.empty()));
    }
  }

  private void addComments(Script script, Place start) {
    List<Suppression> comments = SuppressionReader.of(script);
    List<Finding> found =
        checked.findings().stream()
            .filter(finding -> finding.rule().equals(rule.name()))
            .filter(finding -> finding.place().source().equals(script.source()))
            .toList();
    for (Finding finding : found) {
      lines.add(
          new TraceLine(
              finding.place(), "", Outcome.FOUND, finding.message(), Optional.of(finding)));
    }
    if (found.isEmpty()) {
      String why = "the rule looks at backcheck: comments; there are " + comments.size();
      lines.add(new TraceLine(start, "", Outcome.NOTHING, why, Optional.empty()));
    }
  }
}
