package dev.backcheck.model;

import dev.backcheck.syntax.OtherStatement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Variables that a statement which is not followed further may give a value: {@code FETCH … INTO
 * @x}, {@code UPDATE … SET @x = …}, {@code SELECT TOP (1) @x = …}. One too many costs knowledge,
 * one too few would tell what is not so.
 */
final class MentionedVariables {

  private static final Set<String> READERS =
      Set.of("PRINT", "RAISERROR", "THROW", "RETURN", "WAITFOR", "GOTO", "DEALLOCATE", "CLOSE");

  private MentionedVariables() {}

  /** Their names in lower case. */
  static Set<String> changed(OtherStatement statement, String text) {
    String first = statement.words().isEmpty() ? "" : statement.words().get(0);
    Set<String> names = new TreeSet<>();
    if (READERS.contains(first)) {
      return names;
    }
    boolean all = first.equals("FETCH") || first.equals("RECEIVE");
    int end = statement.range().end();
    int at = next(text, statement.range().start(), end);
    while (at < end) {
      int behind = at + 1;
      while (behind < end && isNamePart(text.charAt(behind))) {
        behind++;
      }
      if (all || isChanged(text, behind, end)) {
        names.add(text.substring(at, behind).toLowerCase(Locale.ROOT));
      }
      at = next(text, behind, end);
    }
    return names;
  }

  private static int next(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) != '@') {
      i++;
    }
    return i;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '@' || c == '#' || c == '$';
  }

  // @x = …, @x += …, @x.modify(…), @x OUTPUT
  private static boolean isChanged(String text, int behind, int end) {
    int i = behind;
    while (i < end && text.charAt(i) <= ' ') {
      i++;
    }
    if (i >= end) {
      return false;
    }
    boolean compound = "+-*/%&^|".indexOf(text.charAt(i)) >= 0;
    return text.charAt(i) == '='
        || (compound && i + 1 < end && text.charAt(i + 1) == '=')
        || text.startsWith(".modify", i)
        || text.regionMatches(true, i, "OUT", 0, 3);
  }
}
