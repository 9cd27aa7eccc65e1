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
  // Filled when there is something to put in order.
  private final Map<Source, Integer> order = new HashMap<>();
  private final Map<Key, Finding> found = new LinkedHashMap<>();

  FindingCollector(Model model, Map<String, Rule> byName) {
    this.model = model;
    this.byName = byName;
  }

  void add(List<Finding> findings, List<Target> targets) {
    for (Finding finding : withoutYielding(findings)) {
      Key key = new Key(finding.rule(), finding.place(), finding.severity(), finding.message());
      Finding known = found.putIfAbsent(key, finding);
      if (known == null) {
        if (!targets.isEmpty()) {
          found.put(key, withTargets(finding, targets));
        }
      } else if (!known.targets().containsAll(targets)) {
        found.put(key, withTargets(known, union(known.targets(), targets)));
      }
    }
  }

  private static List<Target> union(List<Target> some, List<Target> others) {
    Set<Target> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  List<Finding> finish() {
    return inOrder(found.values());
  }

  /** By script, then by place, then by rule. */
  List<Finding> inOrder(Collection<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    if (sorted.size() < 2) {
      return sorted;
    }
    if (order.isEmpty()) {
      for (Script script : model.scripts()) {
        order.putIfAbsent(script.source(), order.size());
      }
    }
    sorted.sort(this::compare);
    return sorted;
  }

  private int compare(Finding one, Finding other) {
    int result = Integer.compare(order(one), order(other));
    result = result != 0 ? result : byRange(one, other);
    result = result != 0 ? result : one.rule().compareTo(other.rule());
    return result != 0 ? result : one.message().compareTo(other.message());
  }

  private int order(Finding finding) {
    return order.getOrDefault(finding.place().source(), 0);
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
      Key key = new Key(finding.rule(), finding.place(), finding.severity(), finding.message());
      if (seen.add(key)
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

  static Finding withTargets(Finding finding, List<Target> targets) {
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
