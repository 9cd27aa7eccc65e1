package dev.backcheck.fix;

import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Related;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds out which of several changed scripts bring a finding in another one, by trying. */
final class Culprits {

  /** A search costs some checks of all scripts; after so many everything is suspect. */
  private static final int MOST = 20;

  private final Function<List<Source>, Report> check;
  private final List<Work> works;
  private int searches;

  Culprits(Function<List<Source>, Report> check, List<Work> works) {
    this.check = check;
    this.works = works;
  }

  /**
   * The scripts to blame; all that are changed where none of them does it alone.
   *
   * @param home the script that the finding is in
   */
  List<Work> of(Finding finding, Work home, List<Work> changed) {
    if (changed.size() == 1 || searches++ == MOST) {
      return changed;
    }
    for (Work suspect : suspects(finding, home)) {
      if (bring(List.of(suspect), finding)) {
        return List.of(suspect);
      }
    }
    List<Work> left = changed;
    while (left.size() > 1) {
      List<Work> half = left.subList(0, left.size() / 2);
      left = bring(half, finding) ? half : left.subList(half.size(), left.size());
    }
    return bring(left, finding) ? left : changed;
  }

  private Set<Work> suspects(Finding finding, Work home) {
    Set<Source> told = new HashSet<>();
    for (Related related : finding.related()) {
      told.add(related.place().source());
    }
    Set<Work> suspects = new LinkedHashSet<>();
    suspects.add(home);
    works.stream().filter(work -> told.contains(work.now())).forEach(suspects::add);
    suspects.removeIf(work -> !work.isChanged());
    return suspects;
  }

  // Whether the finding is there when only these are changed.
  private boolean bring(List<Work> some, Finding finding) {
    Set<Work> kept = new HashSet<>(some);
    List<Source> scripts = new ArrayList<>();
    for (Work work : works) {
      scripts.add(kept.contains(work) ? work.now() : work.before());
    }
    String name = finding.place().source().name();
    return check.apply(scripts).findings().stream()
        .anyMatch(
            other ->
                other.rule().equals(finding.rule())
                    && other.severity() == finding.severity()
                    && other.place().source().name().equals(name)
                    && other.message().equals(finding.message()));
  }
}
