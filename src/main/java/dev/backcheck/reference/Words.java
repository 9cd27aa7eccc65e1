package dev.backcheck.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names in targets are written down before they are compared and shown. */
final class Words {
  private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final int SHOWN = 60;

  private Words() {}

  /** In lower case, with one hyphen between words. */
  static String hyphenated(String name) {
    return BETWEEN.matcher(name.strip()).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** On one line, with one blank between words. */
  static String onOneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
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
