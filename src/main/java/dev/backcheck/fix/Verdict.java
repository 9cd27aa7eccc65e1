package dev.backcheck.fix;

import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says which scripts the fixes have made worse. */
final class Verdict {

  private final Report before;
  private final Findings old;
  private final List<Work> works;
  private final Culprits culprits;
  private final Map<String, Work> byName;
  private final Map<Work, List<SourceRange>> unreadable = new HashMap<>();

  Verdict(Report before, List<Work> works, Culprits culprits) {
    this.culprits = culprits;
    this.before = before;
    this.old = new Findings(before);
    this.works = works;
    this.byName =
        works.stream()
            .collect(
                Collectors.toMap(
                    work -> work.before().name(), Function.identity(), (first, other) -> first));
    for (Work work : works) {
      unreadable.put(work, old.statements(work.before()).unreadable());
    }
  }

  /**
   * Refuses the scripts that are to blame for what is worse now.
   *
   * @return whether there were any
   */
  boolean refuse(Report after) {
    List<Work> changed = works.stream().filter(Work::isChanged).toList();
    if (changed.isEmpty()) {
      return false;
    }
    Findings now = new Findings(after);
    boolean refused = false;
    for (Work work : changed) {
      Statements statements = now.statements(work.now());
      if (!statements.unreadable().isEmpty()) {
        int line = work.now().position(statements.unreadable().get(0).start()).line();
        work.refuse("line " + line + " could not be read after the fixes (" + work.rules() + ")");
        refused = true;
      } else if (!isSame(work, statements)) {
        work.refuse("a statement would be lost by the fixes (" + work.rules() + ")");
        refused = true;
      }
    }
    // What is new may come from what has just been taken back.
    if (!refused) {
      refused = refuseNew(after, now, changed);
    }
    if (!refused && after.summary().unreadable() > before.summary().unreadable()) {
      changed.forEach(work -> work.refuse("a text that the scripts run could not be read then"));
      return true;
    }
    return refused;
  }

  private boolean isSame(Work work, Statements statements) {
    return !unreadable.getOrDefault(work, List.of()).isEmpty()
        || old.statements(work.before()).kinds().equals(statements.kinds());
  }

  private boolean refuseNew(Report after, Findings now, List<Work> changed) {
    Map<Work, Finding> blamed = new LinkedHashMap<>();
    Map<Source, Work> bySource =
        works.stream().collect(Collectors.toMap(Work::now, Function.identity(), (a, b) -> a));
    Map<Source, Set<Finding>> known = new HashMap<>();
    Map<Finding, Work> distant = new LinkedHashMap<>();
    for (Finding finding : after.findings()) {
      Source source = finding.place().source();
      Work home = bySource.getOrDefault(source, byName.get(source.name()));
      if (finding.severity() == Severity.INFO || home == null) {
        continue;
      }
      Set<Finding> accounted =
          known.computeIfAbsent(source, any -> accounted(home, now.of(source)));
      if (accounted.contains(finding)) {
        continue;
      }
      if (home.touches(finding.place().range(), now.statements(source))) {
        blamed.putIfAbsent(home, finding);
      } else {
        distant.put(finding, home);
      }
    }
    // The next look tells whether anything is left of what is distant.
    if (blamed.isEmpty() && !distant.isEmpty()) {
      Map.Entry<Finding, Work> first = distant.entrySet().iterator().next();
      culprits
          .of(first.getKey(), first.getValue(), changed)
          .forEach(work -> blamed.put(work, first.getKey()));
    }
    blamed.forEach((work, finding) -> work.refuse(reason(work, finding)));
    return !blamed.isEmpty();
  }

  private Set<Finding> accounted(Work home, List<Finding> now) {
    return Accounted.of(old.of(home.before()), now, home, unreadable.getOrDefault(home, List.of()));
  }

  private static String reason(Work work, Finding finding) {
    Source source = finding.place().source();
    String where =
        source == work.now()
            ? "line " + source.position(finding.place().range().start()).line()
            : source.name();
    return "its fixes ("
        + work.rules()
        + ") would bring a new "
        + finding.severity().id()
        + " in "
        + where
        + ": "
        + finding.message()
        + " ["
        + finding.rule()
        + "]";
  }
}
