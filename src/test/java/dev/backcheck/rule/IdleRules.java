package dev.backcheck.rule;

import dev.backcheck.Backcheck;
import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.reference.Target;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Asks the rules that a check leaves out because a statement lacks what they need. */
public final class IdleRules implements CheckListener {

  private final List<String> findings = new ArrayList<>();
  private int asked;

  private IdleRules() {}

  /** What those rules would find in scripts: nothing, if they say rightly what they need. */
  public static List<String> findings(Backcheck.Builder checker, List<Source> scripts) {
    IdleRules idle = new IdleRules();
    checker.listener(idle).build().check(scripts);
    return idle.findings;
  }

  /** How many rules were left out, over all statements. */
  public static int count(Backcheck.Builder checker, List<Source> scripts) {
    IdleRules idle = new IdleRules();
    checker.listener(idle).build().check(scripts);
    return idle.asked;
  }

  @Override
  public void checked(Model model, Settings settings, Checked checked) {
    List<Target> targets =
        settings.targets().isEmpty() ? List.of(Target.unknown()) : settings.targets();
    for (Target target : targets) {
      Traits common = Traits.of(model, settings, target);
      for (Step step : model.steps()) {
        Traits traits = common.with(model, step);
        for (Rule rule : BuiltInRules.all()) {
          if (rule instanceof StatementRule<?> statementRule
              && rule.concerns(step.statement().getClass())
              && !statementRule.mayFind(traits)) {
            ask(statementRule, model, step, settings, target);
          }
        }
      }
    }
  }

  private void ask(
      StatementRule<?> rule, Model model, Step step, Settings settings, Target target) {
    asked++;
    StepTrace.drafts(rule, model, step, settings, target)
        .forEach(draft -> findings.add(rule.name() + ": " + step.source().text()));
  }
}
