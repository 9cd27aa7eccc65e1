package dev.backcheck.report;

import dev.backcheck.rule.Edit;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which two versions of a script differ, in the unified format of {@code diff -u} with
 * paths as Git writes them. Lines end where {@code patch} ends them, at a line feed; a carriage
 * return before it belongs to the line. Secrets are masked, and what would move the cursor of a
 * terminal is replaced.
 *
 * @param text ends with a line feed; empty where there is no difference
 * @param masked whether a line holds a secret, so that nobody can apply the difference
 * @param altered whether a line had to be changed for another reason
 */
public record UnifiedDiff(String text, boolean masked, boolean altered) {

  private static final int CONTEXT = 3;

  /**
   * A run of lines that is replaced: {@code from} to {@code to} by {@code newFrom} to {@code
   * newTo}.
   */
  private record Change(int from, int to, int newFrom, int newTo) {}

  /**
   * The difference between two versions.
   *
   * @param name of the script as it is shown, with slashes
   * @param edits that make the second of the first, in order, apart from each other
   * @param mark whether both begin with a byte order mark, which is not in their text
   */
  public static UnifiedDiff of(
      String name, Script before, Script after, List<Edit> edits, boolean mark) {
    DiffLines old = new DiffLines(before, mark);
    DiffLines now = new DiffLines(after, mark);
    List<Change> changes = changes(edits, old, now);
    if (changes.isEmpty()) {
      return new UnifiedDiff("", false, false);
    }
    String path = Printable.line(name.replaceFirst("^/+", ""));
    StringBuilder out = new StringBuilder("--- a/" + path + "\n+++ b/" + path + "\n");
    for (int first = 0; first < changes.size(); ) {
      int last = first;
      while (last + 1 < changes.size()
          && changes.get(last + 1).from() - changes.get(last).to() <= 2 * CONTEXT) {
        last++;
      }
      hunk(changes.subList(first, last + 1), old, now, out);
      first = last + 1;
    }
    boolean masked = old.isMasked() || now.isMasked() || !path.equals(plain(name));
    return new UnifiedDiff(out.toString(), masked, old.isAltered() || now.isAltered());
  }

  private static String plain(String name) {
    return name.replaceFirst("^/+", "");
  }

  // Edits by the lines they are in; lines at the ends of a run that stay as they are do not count.
  private static List<Change> changes(List<Edit> edits, DiffLines old, DiffLines now) {
    List<Change> changes = new ArrayList<>();
    int shift = 0;
    for (Edit edit : edits) {
      SourceRange gone = edit.range();
      int newStart = gone.start() + shift;
      int newEnd = newStart + edit.text().length();
      shift += edit.text().length() - gone.length();
      Change change =
          new Change(
              old.lineOf(gone.start()),
              old.lineOf(gone.end()) + 1,
              now.lineOf(newStart),
              now.lineOf(newEnd) + 1);
      int last = changes.size() - 1;
      if (last >= 0 && changes.get(last).to() >= change.from()) {
        Change joined = changes.get(last);
        changes.set(last, new Change(joined.from(), change.to(), joined.newFrom(), change.newTo()));
      } else {
        changes.add(change);
      }
    }
    return changes.stream()
        .map(change -> trimmed(change, old, now))
        .filter(change -> change.from() < change.to() || change.newFrom() < change.newTo())
        .toList();
  }

  private static Change trimmed(Change change, DiffLines old, DiffLines now) {
    int from = change.from();
    int newFrom = change.newFrom();
    int to = Math.min(change.to(), old.count());
    int newTo = Math.min(change.newTo(), now.count());
    while (from < to && newFrom < newTo && old.raw(from).equals(now.raw(newFrom))) {
      from++;
      newFrom++;
    }
    while (from < to && newFrom < newTo && old.raw(to - 1).equals(now.raw(newTo - 1))) {
      to--;
      newTo--;
    }
    return new Change(from, to, newFrom, newTo);
  }

  private static void hunk(List<Change> changes, DiffLines old, DiffLines now, StringBuilder out) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int before = Math.min(CONTEXT, first.from());
    int behind = Math.min(CONTEXT, old.count() - last.to());
    int start = first.from() - before;
    int end = last.to() + behind;
    int newStart = first.newFrom() - before;
    int newEnd = last.newTo() + behind;
    out.append("@@ -" + span(start, end) + " +" + span(newStart, newEnd) + " @@\n");
    int at = start;
    for (Change change : changes) {
      lines(' ', old, at, change.from(), out);
      lines('-', old, change.from(), change.to(), out);
      lines('+', now, change.newFrom(), change.newTo(), out);
      at = change.to();
    }
    lines(' ', old, at, end, out);
  }

  // A run of no lines is named by the line before it.
  private static String span(int from, int to) {
    int count = to - from;
    return (count == 0 ? from : from + 1) + (count == 1 ? "" : "," + count);
  }

  private static void lines(char sign, DiffLines lines, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      String shown = lines.shown(i);
      out.append(sign).append(shown);
      if (!shown.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
