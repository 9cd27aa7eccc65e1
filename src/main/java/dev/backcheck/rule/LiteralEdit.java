package dev.backcheck.rule;

import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import java.util.List;

/** Changes inside a string. */
public final class LiteralEdit {

  private LiteralEdit() {}

  /**
   * The edit that puts another text in place of a part of a string; empty where the value is no
   * string or its doubled quotes shift the part.
   *
   * @param from the first UTF-16 unit of the part in the string's value
   * @param to the unit behind its last
   */
  public static List<Edit> of(Value value, int from, int to, String text) {
    return value instanceof Text literal
        ? literal.rangeOf(from, to).stream()
            .map(range -> new Edit(range, text.replace("'", "''")))
            .toList()
        : List.of();
  }

  /** The edit that puts another text in place of the first {@code part}, in any letter case. */
  public static List<Edit> replace(Value value, String part, String text) {
    if (!(value instanceof Text literal)) {
      return List.of();
    }
    String whole = literal.value();
    for (int i = 0; i + part.length() <= whole.length(); i++) {
      if (whole.regionMatches(true, i, part, 0, part.length())) {
        return of(value, i, i + part.length(), text);
      }
    }
    return List.of();
  }

  /** A text as a string of Transact-SQL. */
  public static String quoted(String text) {
    return "N'" + text.replace("'", "''") + "'";
  }
}
