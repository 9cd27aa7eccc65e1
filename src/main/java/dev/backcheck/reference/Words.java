package dev.backcheck.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names in targets are written down before they are compared and shown. */
final class Words {
  private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");
  private static final int SHOWN = 60;

  private Words() {}

  /** In lower case, with one hyphen between words. */
  static String hyphenated(String name) {
    return BETWEEN.matcher(name.strip()).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** On one line, with one blank between words. By hand: a pattern for this takes long to load. */
  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c);
      if (!blank) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  /** In quotes, cut when long. */
  static String quoted(String text) {
    String line = onOneLine(text);
    int end =
        line.length() <= SHOWN
            ? line.length()
            : line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
    return "'" + line.substring(0, end) + (end < line.length() ? "…" : "") + "'";
  }
}
