package dev.backcheck.rules;

import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A script that is written otherwise, and where its places are then. */
final class Rewriting {

  /**
   * A change.
   *
   * @param inside whether a range that begins here begins with the text, not behind it
   */
  private record Change(SourceRange what, String by, boolean inside) {}

  private final String sql;
  private final List<Change> changes = new ArrayList<>();

  Rewriting(String sql) {
    this.sql = sql;
  }

  /** Puts text before an offset; places that begin there stay behind it. */
  void before(int offset, String text) {
    changes.add(new Change(new SourceRange(offset, offset), text, false));
  }

  /** Puts text at an offset; places that begin there begin with it. */
  void at(int offset, String text) {
    changes.add(new Change(new SourceRange(offset, offset), text, true));
  }

  /** Puts something else in the place of a range; places inside it become all of that. */
  void replace(SourceRange what, String by) {
    changes.add(new Change(what, by, true));
  }

  /** The script as it is written now. */
  String sql() {
    changes.sort(Comparator.comparing(Change::what));
    StringBuilder rewritten = new StringBuilder();
    int from = 0;
    for (Change change : changes) {
      rewritten.append(sql, from, change.what().start()).append(change.by());
      from = change.what().end();
    }
    return rewritten.append(sql.substring(from)).toString();
  }

  /** Where a range of the script is now. */
  SourceRange place(SourceRange range) {
    return new SourceRange(start(range.start()), end(range.end()));
  }

  private int start(int offset) {
    int shift = 0;
    for (Change change : changes) {
      SourceRange what = change.what();
      if (what.end() <= offset && !(change.inside() && what.start() == offset)) {
        shift += change.by().length() - what.length();
      } else if (what.start() < offset && what.length() > 0 && offset < what.end()) {
        return what.start() + shift;
      }
    }
    return offset + shift;
  }

  private int end(int offset) {
    int shift = 0;
    for (Change change : changes) {
      SourceRange what = change.what();
      if (what.start() < offset && what.end() <= offset) {
        shift += change.by().length() - what.length();
      } else if (what.start() < offset) {
        return what.start() + shift + change.by().length();
      }
    }
    return offset + shift;
  }
}
