package dev.backcheck.cli;

import dev.backcheck.report.Baseline;
import dev.backcheck.report.BaselineEntry;
import dev.backcheck.report.LeftOut;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Position;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is to be done with one baseline, and what is said of it. */
final class BaselineTask {

  private final BaselineFile file;
  private final Report report;
  private final BaselineScope.Seen seen;
  private final Environment environment;
  private boolean stale;

  BaselineTask(BaselineFile file, Report report, BaselineScope scope, Environment environment) {
    this.file = file;
    this.report = report;
    this.seen = scope.in(report, file);
    this.environment = environment;
  }

  /**
   * Makes sure that there is no file yet.
   *
   * @throws CannotRunException when there is one
   */
  void mustBeNew() throws CannotRunException {
    if (Files.exists(file.file())) {
      throw new CannotRunException(
          file.name()
              + " is there already and stays as it is; 'backcheck baseline update' brings it up to date");
    }
  }

  /**
   * Writes what is found; returns what there is to say.
   *
   * @param named whether the user named the file
   */
  String create(boolean named) throws CannotRunException {
    Baseline baseline = found();
    file.write(baseline);
    long scripts = baseline.entries().stream().map(BaselineEntry::path).distinct().count();
    return "wrote "
        + file.name()
        + ": "
        + plural(baseline.count(), "finding")
        + " in "
        + plural(scripts, "file")
        + "\n"
        + refused()
        + "commit it; from now on 'backcheck check"
        + (named ? " --baseline " + file.name() : "")
        + "' reports what is new\n";
  }

  private Baseline found() {
    return Baseline.of(report, name -> file.path(name, environment));
  }

  /**
   * Brings the file up to date; returns what there is to say.
   *
   * @param prune whether nothing is taken in
   */
  String update(boolean prune) throws CannotRunException {
    Baseline before = file.read();
    Baseline found = found();
    List<BaselineEntry> kept = before.entries().stream().filter(e -> !seen.has(e)).toList();
    Baseline whole = new Baseline(Stream.concat(found.entries().stream(), kept.stream()).toList());
    List<BaselineEntry> gone = before.beyond(whole);
    List<BaselineEntry> fresh = whole.beyond(before);
    Baseline after = prune ? new Baseline(less(before, gone)) : whole;
    if (!after.equals(before)) {
      file.write(after);
    }
    StringBuilder text = new StringBuilder();
    list(prune ? List.of() : fresh, "+ ", text);
    list(gone, "- ", text);
    text.append(file.name() + ": " + (prune ? 0 : count(fresh)) + " added, ")
        .append(count(gone) + " removed, " + plural(after.count(), "finding") + " in it now");
    int apart = count(kept);
    if (apart > 0) {
      text.append("; " + apart + " of them not looked at in this run");
    }
    text.append('\n');
    if (prune && !fresh.isEmpty()) {
      text.append(plural(count(fresh), "new finding") + " left for 'backcheck check' to report\n");
    }
    return text + refused();
  }

  private static List<BaselineEntry> less(Baseline before, List<BaselineEntry> gone) {
    return before.beyond(new Baseline(gone));
  }

  /** Compares the file with what is found; returns what there is to say. */
  String check() throws CannotRunException {
    LeftOut leftOut =
        file.read()
            .applyTo(report, name -> file.path(name, environment), entry -> seen.has(entry))
            .leftOut();
    StringBuilder text = new StringBuilder();
    List<BaselineEntry> gone = new ArrayList<>();
    for (LeftOut.Gone one : leftOut.gone()) {
      BaselineEntry entry = one.entry();
      gone.add(new BaselineEntry(one.path(), entry.rule(), entry.statement(), entry.count()));
    }
    list(gone, "gone: ", text);
    text.append(file.name() + ": covers " + plural(leftOut.known().size(), "finding"));
    stale = !gone.isEmpty();
    if (!stale) {
      return text + ", nothing in it is gone\n" + fresh(leftOut);
    }
    text.append(", " + plural(count(gone), "finding") + " in it no longer found\n")
        .append("take out what is gone: backcheck baseline update --prune, with the same PATH\n");
    return text + fresh(leftOut);
  }

  private String fresh(LeftOut leftOut) {
    int count = report.findings().size() - leftOut.known().size();
    return count == 0
        ? ""
        : plural(count, "finding") + " not in it; 'backcheck check' reports what is new\n";
  }

  /** Whether the check found something gone. */
  boolean isStale() {
    return stale;
  }

  // What stays an error must not come as a surprise later.
  private String refused() {
    StringBuilder text = new StringBuilder();
    List<Finding> others =
        report.findings().stream().filter(finding -> !Baseline.takes(finding.rule())).toList();
    for (Finding finding : others) {
      Position at = finding.place().source().position(finding.place().range().start());
      text.append(finding.place().source().name() + ":" + at.line() + ": " + finding.rule() + "\n");
    }
    return others.isEmpty()
        ? ""
        : text
            + "not in it, since no baseline takes them, and still reported: "
            + plural(others.size(), "finding")
            + "\n";
  }

  private static void list(List<BaselineEntry> entries, String sign, StringBuilder text) {
    for (BaselineEntry entry : entries) {
      String times = entry.count() == 1 ? "" : " (" + entry.count() + " times)";
      text.append(sign + entry.path() + ": " + entry.rule() + times + "\n");
    }
  }

  private static int count(List<BaselineEntry> entries) {
    return entries.stream().mapToInt(BaselineEntry::count).sum();
  }

  private static String plural(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
