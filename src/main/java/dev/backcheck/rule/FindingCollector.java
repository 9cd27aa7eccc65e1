package dev.backcheck.rule;

import dev.backcheck.model.Model;
import dev.backcheck.reference.Target;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the findings for several targets, takes out those that yield, and puts the rest in order.
 */
final class FindingCollector {

  private record Key(String rule, Place place, Severity severity, String message) {

    static Key of(Finding finding) {
      return new Key(finding.rule(), finding.place(), finding.severity(), finding.message());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && rule.equals(key.rule)
          && place.equals(key.place)
          && severity == key.severity
          && message.equals(key.message);
    }

    @Override
    public int hashCode() {
      return 31 * place.hashCode() + rule.hashCode();
    }
  }

  private final Map<String, Rule> byName;
  private final Model model;
  // What was found for all targets so far.
  private List<Finding> found = List.of();

  FindingCollector(Model model, Map<String, Rule> byName) {
    this.model = model;
    this.byName = byName;
  }

  /** Adds what was found for a target. */
  void add(List<Finding> findings) {
    List<Finding> some = withoutYielding(findings);
    found = found.isEmpty() ? some : joined(found, some);
  }

  // What holds for several targets is one finding.
  private static List<Finding> joined(List<Finding> some, List<Finding> others) {
    Map<Key, Finding> all = new LinkedHashMap<>();
    some.forEach(finding -> all.put(Key.of(finding), finding));
    others.forEach(finding -> all.merge(Key.of(finding), finding, FindingCollector::forBoth));
    return List.copyOf(all.values());
  }

  private static Finding forBoth(Finding one, Finding other) {
    Set<Target> all = new LinkedHashSet<>(one.targets());
    all.addAll(other.targets());
    return withTargets(one, List.copyOf(all));
  }

  List<Finding> finish() {
    return inOrder(found);
  }

  /** By script, then by place, then by rule. */
  List<Finding> inOrder(Collection<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    if (sorted.size() < 2) {
      return sorted;
    }
    Map<Source, Integer> scripts = new HashMap<>();
    for (Script script : model.scripts()) {
      scripts.putIfAbsent(script.source(), scripts.size());
    }
    sorted.sort((one, other) -> compare(one, other, scripts));
    return sorted;
  }

  private static int compare(Finding one, Finding other, Map<Source, Integer> scripts) {
    int result = Integer.compare(number(one, scripts), number(other, scripts));
    result = result != 0 ? result : byRange(one, other);
    result = result != 0 ? result : one.rule().compareTo(other.rule());
    return result != 0 ? result : one.message().compareTo(other.message());
  }

  private static int number(Finding finding, Map<Source, Integer> scripts) {
    return scripts.getOrDefault(finding.place().source(), 0);
  }

  private static int byRange(Finding one, Finding other) {
    return one.place().range().compareTo(other.place().range());
  }

  // One mistake, one finding. Only findings of the same script can overlap, so they are looked at
  // script by script.
  private List<Finding> withoutYielding(List<Finding> findings) {
    if (findings.size() < 2) {
      return findings;
    }
    Set<Key> seen = new HashSet<>();
    Map<Source, Map<String, List<Finding>>> byRule = new HashMap<>();
    for (Finding finding : findings) {
      byRule
          .computeIfAbsent(finding.place().source(), source -> new HashMap<>())
          .computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
          .add(finding);
    }
    byRule.values().forEach(rules -> rules.values().forEach(FindingCollector::sort));
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (seen.add(Key.of(finding))
          && !yields(finding, byRule.getOrDefault(finding.place().source(), Map.of()))) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static void sort(List<Finding> findings) {
    findings.sort(FindingCollector::byRange);
  }

  private boolean yields(Finding finding, Map<String, List<Finding>> byRule) {
    Rule rule = byName.get(finding.rule());
    if (rule == null) {
      return false;
    }
    for (String stronger : rule.spec().yieldsTo()) {
      if (overlapsOne(finding, byRule.getOrDefault(stronger, List.of()))) {
        return true;
      }
    }
    return false;
  }

  // Ranges of one rule seldom nest, so those that begin before the end and reach past the start are
  // near each other.
  private static boolean overlapsOne(Finding finding, List<Finding> sorted) {
    int low = 0;
    int high = sorted.size();
    int end = finding.place().range().end();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).place().range().start() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= Math.max(0, low - 64); i--) {
      if (sorted.get(i).place().range().overlaps(finding.place().range())) {
        return true;
      }
    }
    return false;
  }

  private static Finding withTargets(Finding finding, List<Target> targets) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.confidence(),
        finding.fails(),
        finding.engine(),
        targets,
        finding.place(),
        finding.message(),
        finding.help(),
        finding.related(),
        finding.fix());
  }
}
