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

  private final String what;
  private final List<Piece> by;
  private final List<Piece> made = new ArrayList<>();

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
    return replacement.made;
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
    int from = 0;
    for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, from)) {
      copy(run, from, at);
      made.addAll(by);
      from = at + what.length();
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

  private void copy(List<Known> run, int from, int to) {
    int start = 0;
    for (Known known : run) {
      int end = start + known.text().length();
      int first = Math.max(from, start) - start;
      int last = Math.min(to, end) - start;
      if (first < last) {
        made.add(
            new Known(
                known.text().substring(first, last),
                known.origin().map(origin -> origin.from(first))));
      }
      start = end;
    }
  }
}
