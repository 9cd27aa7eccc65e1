package dev.backcheck.cli;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths with {@code /} between names: {@code *} and {@code ?} stay within a name,
 * {@code **} crosses folders and also stands for none, {@code [a-z]} is a choice of characters,
 * {@code {a,b}} one of texts.
 */
final class Glob {

  private static final String SIGNS = "*?[{";

  private final String text;
  private final Pattern pattern;

  Glob(String text) {
    this.text = text.startsWith("./") ? text.substring(2) : text;
    this.pattern = Pattern.compile(regex(this.text), Pattern.UNICODE_CASE);
  }

  /** Whether a text has a sign that makes it a pattern. */
  static boolean isOne(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  /** Whether it is about a name in any folder rather than about a path. */
  boolean isName() {
    return text.indexOf('/') < 0;
  }

  /** The folder in which everything that can match lies; empty for the current one. */
  String base() {
    int sign = 0;
    while (sign < text.length() && SIGNS.indexOf(text.charAt(sign)) < 0) {
      sign++;
    }
    int slash = text.lastIndexOf('/', sign);
    return slash == 0 ? "/" : text.substring(0, Math.max(0, slash));
  }

  @Override
  public String toString() {
    return text;
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '*' && glob.startsWith("**/", i)) {
        regex.append("(?:[^/]*+/)*");
        i += 2;
      } else if (c == '*' && glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
        int end = glob.indexOf(']', i + 2);
        regex.append(choice(glob.substring(i + 1, end)));
        i = end;
      } else if (c == '{' && glob.indexOf('}', i) > 0) {
        regex.append("(?:");
        braces++;
      } else if (c == ',' && braces > 0) {
        regex.append('|');
      } else if (c == '}' && braces > 0) {
        regex.append(')');
        braces--;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex + ")".repeat(braces);
  }

  private static String choice(String characters) {
    boolean not = characters.startsWith("!") || characters.startsWith("^");
    String chosen = characters.substring(not ? 1 : 0).replaceAll("[\\\\\\[\\]&^]", "\\\\$0");
    String regex = "[" + (not ? "^/" : "") + chosen + "]";
    try {
      return Pattern.compile(regex).pattern();
    } catch (PatternSyntaxException turnedRound) {
      // [z-a] holds nothing, as for a shell.
      return "(?!)";
    }
  }
}
