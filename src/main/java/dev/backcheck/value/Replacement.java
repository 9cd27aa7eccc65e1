package dev.backcheck.value;

import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * REPLACE. Whether letter case matters is the collation's business, so a text that holds what is
 * wanted in other letters becomes unknown; so does one that may hold a part of it beside something
 * unknown.
 */
final class Replacement {

  // A text that doubles with every step has to come to an end, and nobody looks for so long ones.
  private static final int MOST_PIECES = 100_000;
  private static final int LONGEST = 1_000;

  private final String what;
  private final List<Piece> by;
  private final List<Piece> made = new ArrayList<>();
  // The piece of a run that is copied next, and where it begins.
  private int next;
  private int start;

  private Replacement(String what, List<Piece> by) {
    this.what = what;
    this.by = by;
  }

  /**
   * Replaces in a text.
   *
   * @param what not empty
   */
  static List<Piece> in(List<Piece> pieces, String what, List<Piece> by) {
    if (what.length() > LONGEST) {
      return List.of(new Hole("REPLACE()", false, pieces.get(0).origin()));
    }
    Replacement replacement = new Replacement(what, by);
    List<Known> run = new ArrayList<>();
    boolean behindHole = false;
    for (Piece piece : pieces) {
      if (piece instanceof Known known) {
        run.add(known);
      } else {
        Hole hole = (Hole) piece;
        replacement.run(run, behindHole, true);
        run.clear();
        replacement.made.add(
            new Hole("REPLACE(" + hole.label() + ")", hole.stable(), hole.origin()));
        behindHole = true;
      }
    }
    replacement.run(run, behindHole, false);
    return replacement.made.size() > MOST_PIECES
        ? List.of(new Hole("REPLACE()", false, pieces.get(0).origin()))
        : replacement.made;
  }

  // Known pieces that follow each other; a part of what is wanted may lie in two of them.
  private void run(List<Known> run, boolean behindHole, boolean beforeHole) {
    StringBuilder joined = new StringBuilder();
    if (run.isEmpty()) {
      return;
    }
    run.forEach(known -> joined.append(known.text()));
    String text = joined.toString();
    boolean unsure =
        (behindHole && beginsWithPart(text))
            || (beforeHole && endsWithPart(text))
            || (behindHole && beforeHole && isPart(text))
            || differsInCase(text);
    if (unsure) {
      made.add(new Hole("REPLACE()", false, run.get(0).origin()));
      return;
    }
    next = 0;
    start = 0;
    int from = 0;
    int at = text.indexOf(what);
    while (at >= 0 && made.size() <= MOST_PIECES) {
      copy(run, from, at);
      made.addAll(by);
      from = at + what.length();
      at = text.indexOf(what, from);
    }
    copy(run, from, text.length());
  }

  private boolean beginsWithPart(String text) {
    for (int length = 1; length < what.length(); length++) {
      if (text.regionMatches(true, 0, what, what.length() - length, length)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithPart(String text) {
    for (int length = 1; length < what.length(); length++) {
      if (text.regionMatches(true, text.length() - length, what, 0, length)) {
        return true;
      }
    }
    return false;
  }

  // Between two unknown parts it may be the middle of what is wanted.
  private boolean isPart(String text) {
    return !text.isEmpty() && lower(what).contains(lower(text));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private boolean differsInCase(String text) {
    return count(text, what) != count(lower(text), lower(what));
  }

  private static int count(String text, String what) {
    int count = 0;
    for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length())) {
      count++;
    }
    return count;
  }

  // Goes on where the last one ended: there may be as many pieces as places to replace at.
  private void copy(List<Known> run, int from, int to) {
    while (next < run.size() && start < to) {
      Known known = run.get(next);
      int end = start + known.text().length();
      int first = Math.max(from, start) - start;
      int last = Math.min(to, end) - start;
      if (first < last) {
        made.add(
            new Known(
                known.text().substring(first, last),
                known.origin().map(origin -> origin.from(first))));
      }
      if (end > to) {
        return;
      }
      start = end;
      next++;
    }
  }
}
