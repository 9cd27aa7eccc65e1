package dev.backcheck.history;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The variables of a sqlcmd session; letter case does not count in their names. They live from
 * {@code :setvar} on, over {@code GO} and {@code :r}.
 */
public final class SqlcmdVariables {

  private final Map<String, String> values = new HashMap<>();

  /** A session that begins with values given to it. */
  public SqlcmdVariables(Map<String, String> given) {
    given.forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
  }

  /** What {@code :setvar name value} does; without a value it forgets the variable. */
  public void set(String argument) {
    String[] parts = argument.split("\\s+", 2);
    String name = parts[0].toLowerCase(Locale.ROOT);
    if (parts.length < 2 || parts[1].isBlank()) {
      values.remove(name);
    } else {
      values.put(name, unquoted(parts[1].strip()));
    }
  }

  /** A text with values in place of {@code $(name)}; empty where one is not known. */
  public Optional<String> fill(String text) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    int open = text.indexOf("$(");
    while (open >= 0) {
      int close = text.indexOf(')', open);
      String value =
          close < 0 ? null : values.get(text.substring(open + 2, close).toLowerCase(Locale.ROOT));
      if (value == null) {
        return Optional.empty();
      }
      result.append(text, from, open).append(value);
      from = close + 1;
      open = text.indexOf("$(", from);
    }
    return Optional.of(result.append(text, from, text.length()).toString());
  }

  /** What stands between double quotes at the start; else the whole text. */
  public static String unquoted(String text) {
    int close = text.startsWith("\"") ? text.indexOf('"', 1) : -1;
    return close < 0 ? text : text.substring(1, close);
  }
}
