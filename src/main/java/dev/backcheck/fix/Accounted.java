package dev.backcheck.fix;

import dev.backcheck.rule.Finding;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the findings of a script that were there before the fixes from those that are new. */
final class Accounted {

  private Accounted() {}

  /**
   * The findings that are no worse than what was there: one of the same rule, as severe, that stood
   * there; each old one accounts for one. What could not be read before could not be judged.
   *
   * @param unreadable places of the script as it was
   */
  static Set<Finding> of(
      List<Finding> old, List<Finding> now, Work work, List<SourceRange> unreadable) {
    Map<String, List<Finding>> left = new HashMap<>();
    old.forEach(
        finding -> left.computeIfAbsent(finding.rule(), any -> new ArrayList<>()).add(finding));
    Set<Finding> accounted = Collections.newSetFromMap(new IdentityHashMap<>());
    List<SourceRange> uncovered = unreadable.stream().map(work::now).toList();
    for (Finding finding : now) {
      SourceRange place = finding.place().range();
      if (uncovered.stream().anyMatch(range -> meets(range, place))
          || takeOne(left.getOrDefault(finding.rule(), List.of()), finding, work)) {
        accounted.add(finding);
      }
    }
    return accounted;
  }

  private static boolean takeOne(List<Finding> left, Finding finding, Work work) {
    for (int i = 0; i < left.size(); i++) {
      Finding before = left.get(i);
      if (before.severity().compareTo(finding.severity()) >= 0
          && meets(work.now(before.place().range()), finding.place().range())) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private static boolean meets(SourceRange one, SourceRange other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }
}
