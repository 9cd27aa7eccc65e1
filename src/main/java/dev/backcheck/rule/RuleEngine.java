package dev.backcheck.rule;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Doubt;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.reference.Target;
import dev.backcheck.source.Jobs;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Runs rules over a model, once for each target, and joins what they say. Safe to share between
 * threads.
 */
public final class RuleEngine {

  private final List<StatementRule<?>> statementRules = new ArrayList<>();
  private final List<ScriptRule> scriptRules = new ArrayList<>();
  private final List<SuppressionRule> suppressionRules = new ArrayList<>();
  private final RuleNames names;
  private final Map<String, Rule> byName = new HashMap<>();
  // Which rules want to see a class of statements; there are few classes, so it fills once.
  private final Map<Class<?>, List<StatementRule<?>>> bySubject = new ConcurrentHashMap<>();

  /**
   * An engine for some rules; there are no others.
   *
   * @throws IllegalArgumentException when two rules have the same name
   */
  public RuleEngine(List<Rule> rules) {
    this(rules, List.of());
  }

  /**
   * An engine for some rules.
   *
   * @param silent those that do not run, which scripts may name all the same
   * @throws IllegalArgumentException when two rules that run have the same name
   */
  public RuleEngine(List<Rule> rules, List<Rule> silent) {
    for (Rule rule : rules) {
      if (byName.put(rule.name(), rule) != null) {
        throw new IllegalArgumentException("two rules are called " + rule.name());
      }
      if (rule instanceof StatementRule<?> statementRule) {
        statementRules.add(statementRule);
      } else if (rule instanceof ScriptRule scriptRule) {
        scriptRules.add(scriptRule);
      } else if (rule instanceof SuppressionRule suppressionRule) {
        suppressionRules.add(suppressionRule);
      }
    }
    names = new RuleNames(rules, silent);
  }

  /**
   * Findings sorted by script, place and rule, without those that yield to stronger ones and those
   * that the scripts suppress.
   */
  public List<Finding> check(Model model, Settings settings) {
    return judge(model, settings, settings.asOf()).findings();
  }

  /**
   * The same, with what the scripts suppress.
   *
   * @param today the day against which the ends of suppressions are held
   */
  public Checked judge(Model model, Settings settings, Optional<LocalDate> today) {
    return judge(model, settings, () -> today, CheckListener.NONE, Jobs.ONE);
  }

  /**
   * The same, while somebody listens.
   *
   * @param today the day against which the ends of suppressions are held; asked when there are some
   * @param jobs how many threads may share the work; the outcome is the same for any number
   */
  public Checked judge(
      Model model,
      Settings settings,
      Supplier<Optional<LocalDate>> today,
      CheckListener listener,
      Jobs jobs) {
    FindingCollector collector = new FindingCollector(model, byName);
    List<Target> targets =
        settings.targets().isEmpty() ? List.of(Target.unknown()) : settings.targets();
    for (Target target : targets) {
      collector.add(check(model, settings, target, listener, jobs));
    }
    List<Finding> all = FactPlaces.reworded(collector.finish(), model.server());
    Suppressions suppressions = Suppressions.of(model, names);
    return suppressions.isEmpty()
        ? new Checked(all, List.of())
        : suppressions.apply(
            all, suppressionRules, settings.targets(), today.get(), collector::inOrder);
  }

  /** Descriptions of the rules that findings are of, by name. */
  public List<RuleSpec> described(Checked checked) {
    if (checked.findings().isEmpty() && checked.suppressed().isEmpty()) {
      return List.of();
    }
    Set<String> named = new TreeSet<>();
    checked.findings().forEach(finding -> named.add(finding.rule()));
    checked.suppressed().forEach(suppressed -> named.add(suppressed.finding().rule()));
    List<RuleSpec> described = new ArrayList<>(named.size());
    for (String name : named) {
      Rule rule = byName.get(name);
      if (rule != null) {
        described.add(rule.spec());
      }
    }
    return described;
  }

  private List<Finding> check(
      Model model, Settings settings, Target target, CheckListener listener, Jobs jobs) {
    List<Step> steps = scriptSteps(model);
    List<List<ReportDraft>> byStep =
        new RuleRun(model, settings, target, step -> rulesFor(step.statement()), listener)
            .over(steps, jobs);
    List<ReportDraft> drafts = new ArrayList<>(steps.size());
    WorldFindings worlds = new WorldFindings();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      List<ReportDraft> some = byStep.get(i);
      if (!some.isEmpty()) {
        judge(step, some);
        step.world().ifPresent(world -> worlds.add(world, some));
        drafts.addAll(some);
      }
    }
    worlds.judge();
    lookAtScripts(model, settings, target, drafts);
    List<Target> named = settings.targets().isEmpty() ? List.of() : List.of(target);
    List<Finding> findings = new ArrayList<>(drafts.size());
    for (ReportDraft draft : drafts) {
      findings.add(draft.finish(named));
    }
    return findings;
  }

  private void lookAtScripts(
      Model model, Settings settings, Target target, List<ReportDraft> drafts) {
    if (scriptRules.isEmpty()) {
      return;
    }
    for (Script script : model.scripts()) {
      ScriptCheck check =
          new ScriptCheck(scriptRules.get(0), model, script, settings, target, drafts);
      for (ScriptRule rule : scriptRules) {
        rule.check(check.by(rule));
      }
    }
  }

  // What the server has said is there as if a script had made it, and is nobody's mistake.
  private static List<Step> scriptSteps(Model model) {
    return model.server().factsName().isEmpty()
        ? model.steps()
        : model.steps().stream().filter(step -> !model.server().isFact(step.source())).toList();
  }

  // What never runs can only be refused with its batch; what is partly unknown may read otherwise.
  private static void judge(Step step, List<ReportDraft> drafts) {
    if (step.placement().unreachable()) {
      drafts.removeIf(draft -> draft.fails() != Fails.PARSE);
    }
    if (step.doubt() == Doubt.OPEN_ENDED) {
      // Advice about what is not there is idle where more may come.
      drafts.removeIf(draft -> draft.severity() == Severity.INFO);
    }
    if (step.doubt() != Doubt.NONE) {
      drafts.forEach(ReportDraft::guessed);
    }
  }

  private List<StatementRule<?>> rulesFor(Statement statement) {
    return bySubject.computeIfAbsent(
        statement.getClass(),
        type -> statementRules.stream().filter(rule -> rule.concerns(type)).toList());
  }
}
