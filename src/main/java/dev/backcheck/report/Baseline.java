package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import dev.backcheck.source.Redaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Findings that are known and not to be reported again: what an old repository had when it began to
 * be checked. They are told by path, rule and statement, so that they are known again when lines
 * move and not when the statement changes. Holds no secret, and nothing made of one.
 *
 * @param entries in order, each path, rule and statement once
 */
public record Baseline(List<BaselineEntry> entries) {

  /** Nothing known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  // Where these report, something was not checked at all, or the user is to be told something that
  // is not about the script. Comments in scripts do not silence them either.
  private static final Set<String> NEVER =
      Set.of(
          "unreadable-input",
          "unterminated-token",
          "target-unknown",
          "unused-suppression",
          "unknown-suppression",
          "suppression-without-reason",
          "expired-suppression");

  /** Sorts the entries; of two about the same findings the larger one counts. */
  public Baseline {
    Map<BaselineEntry, BaselineEntry> known = new TreeMap<>();
    entries.forEach(
        entry ->
            known.merge(
                entry.times(1), entry, (one, other) -> one.count() < other.count() ? other : one));
    entries = List.copyOf(known.values());
  }

  /** Whether findings of a rule can be in a baseline. */
  public static boolean takes(String rule) {
    return !NEVER.contains(rule);
  }

  /**
   * Everything a report has found that can be in a baseline.
   *
   * @param paths turns names of scripts in the report into paths from the folder of the baseline
   */
  public static Baseline of(Report report, UnaryOperator<String> paths) {
    Map<BaselineEntry, Integer> counts = new TreeMap<>();
    List<Finding> findings = report.findings();
    List<BaselineEntry> keys = keys(report, paths);
    for (int i = 0; i < findings.size(); i++) {
      if (takes(findings.get(i).rule())) {
        counts.merge(keys.get(i), 1, Integer::sum);
      }
    }
    return new Baseline(
        counts.entrySet().stream().map(entry -> entry.getKey().times(entry.getValue())).toList());
  }

  // A path may hold what looks like a secret.
  private static List<BaselineEntry> keys(Report report, UnaryOperator<String> paths) {
    List<Finding> findings = report.findings();
    List<Fingerprint> fingerprints = Fingerprint.of(report, findings);
    List<BaselineEntry> keys = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      String path = Redaction.of(paths.apply(findings.get(i).place().source().name()));
      keys.add(new BaselineEntry(path, findings.get(i).rule(), fingerprints.get(i).statement(), 1));
    }
    return keys;
  }

  /**
   * A report without what is known. Where a statement stands more often than the baseline says, the
   * first ones are the known ones.
   *
   * @param paths turns names of scripts in the report into paths from the folder of the baseline
   * @param seen whether an entry is about something that this report would show, so that it can be
   *     said to be gone
   */
  public Report applyTo(Report report, UnaryOperator<String> paths, Predicate<BaselineEntry> seen) {
    Map<BaselineEntry, Integer> left = new HashMap<>();
    entries.forEach(entry -> left.put(entry.times(1), entry.count()));
    List<Finding> fresh = new ArrayList<>();
    List<Finding> known = new ArrayList<>();
    List<BaselineEntry> keys = keys(report, paths);
    for (int i = 0; i < keys.size(); i++) {
      Finding finding = report.findings().get(i);
      int count = left.getOrDefault(keys.get(i), 0);
      if (count > 0 && takes(finding.rule())) {
        left.put(keys.get(i), count - 1);
        known.add(finding);
      } else {
        fresh.add(finding);
      }
    }
    Map<String, String> names = new HashMap<>();
    report.scripts().stream()
        .map(script -> script.source().name())
        .forEach(name -> names.put(Redaction.of(paths.apply(name)), name));
    List<LeftOut.Gone> gone =
        entries.stream()
            .filter(seen)
            .filter(entry -> left.getOrDefault(entry.times(1), 0) > 0)
            .map(entry -> entry.times(left.getOrDefault(entry.times(1), 1)))
            .map(entry -> new LeftOut.Gone(entry, Optional.ofNullable(names.get(entry.path()))))
            .toList();
    LeftOut leftOut = report.leftOut().withBaseline(new LeftOut.Known(known, gone));
    return report.withFindings(fresh).withLeftOut(leftOut);
  }

  /** What this one has and another one has not, or less often; with the difference as count. */
  public List<BaselineEntry> beyond(Baseline other) {
    Map<BaselineEntry, Integer> counts = new HashMap<>();
    other.entries.forEach(entry -> counts.put(entry.times(1), entry.count()));
    return entries.stream()
        .filter(entry -> entry.count() > counts.getOrDefault(entry.times(1), 0))
        .map(entry -> entry.times(entry.count() - counts.getOrDefault(entry.times(1), 0)))
        .toList();
  }

  /** How many findings it knows. */
  public int count() {
    return entries.stream().mapToInt(BaselineEntry::count).sum();
  }
}
