package dev.backcheck.rule;

import dev.backcheck.model.Model;
import dev.backcheck.reference.Target;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes what the scripts suppress out of the findings, and has what is wrong with it reported. */
final class Suppressions {

  private final Map<Source, List<Suppression>> byScript;
  private final Model model;
  private final RuleNames names;

  private Suppressions(Map<Source, List<Suppression>> byScript, Model model, RuleNames names) {
    this.byScript = byScript;
    this.model = model;
    this.names = names;
  }

  static Suppressions of(Model model, RuleNames names) {
    Map<Source, List<Suppression>> byScript = new LinkedHashMap<>();
    for (Script script : model.scripts()) {
      List<Suppression> found = SuppressionReader.of(script);
      if (!found.isEmpty()) {
        byScript.put(script.source(), found);
      }
    }
    return new Suppressions(byScript, model, names);
  }

  boolean isEmpty() {
    return byScript.isEmpty();
  }

  /**
   * Parts the findings.
   *
   * @param all every finding
   * @param rules are asked about each suppression
   * @param targets what the scripts are checked for
   * @param today the day of the check, if it is known
   * @param order puts findings in order
   */
  Checked apply(
      List<Finding> all,
      List<SuppressionRule> rules,
      List<Target> targets,
      Optional<LocalDate> today,
      Function<Collection<Finding>, List<Finding>> order) {
    IdentityHashMap<Finding, Suppression> silenced = silenced(all, today);
    IdentityHashMap<Suppression, Set<String>> used = new IdentityHashMap<>();
    silenced.forEach(
        (finding, by) -> used.computeIfAbsent(by, any -> new HashSet<>()).add(finding.rule()));
    List<ReportDraft> drafts = new ArrayList<>();
    for (List<Suppression> suppressions : byScript.values()) {
      for (Suppression suppression : suppressions) {
        Set<String> silences = used.getOrDefault(suppression, Set.of());
        for (SuppressionRule rule : rules) {
          rule.check(
              suppression, new SuppressionCheck(rule, suppression, names, silences, today, drafts));
        }
      }
    }
    List<Finding> kept = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    for (Finding finding : all) {
      Suppression by = silenced.get(finding);
      if (by == null) {
        kept.add(finding);
      } else {
        suppressed.add(new Suppressed(finding, by));
      }
    }
    drafts.forEach(draft -> kept.add(draft.finish(targets)));
    return new Checked(order.apply(kept), suppressed);
  }

  private IdentityHashMap<Finding, Suppression> silenced(
      List<Finding> all, Optional<LocalDate> today) {
    Map<Source, List<Finding>> findings = new HashMap<>();
    for (Finding finding : all) {
      if (byScript.containsKey(finding.place().source())) {
        findings.computeIfAbsent(finding.place().source(), any -> new ArrayList<>()).add(finding);
      }
    }
    IdentityHashMap<Finding, Suppression> silenced = new IdentityHashMap<>();
    findings.forEach(
        (source, found) -> {
          List<Suppression> inForce =
              byScript.getOrDefault(source, List.of()).stream()
                  .filter(suppression -> suppression.isInForce(today))
                  .toList();
          silenced.putAll(
              new Coverages(inForce, DynamicTexts.of(source, model), names).match(found));
        });
    return silenced;
  }
}
