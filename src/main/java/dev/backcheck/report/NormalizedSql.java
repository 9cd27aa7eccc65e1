package dev.backcheck.report;

/**
 * SQL as it is compared over time: in lower case, with blanks only where two words would grow
 * together. What stands in quotes or brackets stays as it is, since file names and URLs mean
 * something else in other letters; only a line break in it, with the blanks around it, is one
 * blank, since Git changes line ends and people indent what they put together.
 */
final class NormalizedSql {

  private static final String OPENING = "'\"[";
  private static final String CLOSING = "'\"]";

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private NormalizedSql(String text) {
    this.text = text;
  }

  /** Normalises a text without comments and secrets. */
  static String of(String text) {
    NormalizedSql sql = new NormalizedSql(text);
    while (sql.at < text.length()) {
      sql.next();
    }
    String all = sql.out.toString();
    return all.endsWith(";") ? all.substring(0, all.length() - 1) : all;
  }

  private void next() {
    char sign = text.charAt(at);
    int quote = OPENING.indexOf(sign);
    if (quote >= 0) {
      quoted(CLOSING.charAt(quote));
    } else if (Character.isWhitespace(sign)) {
      blanks();
    } else {
      out.append(Character.toLowerCase(sign));
      at++;
    }
  }

  // A closing quote that is doubled ends one part and begins the next, which comes to the same.
  private void quoted(char closing) {
    int end = text.indexOf(closing, at + 1);
    int behind = end < 0 ? text.length() : end + 1;
    out.append(joined(text.substring(at, behind)));
    at = behind;
  }

  // No regular expression: one that finds blanks around a line break is slow where there is none.
  private static String joined(String quoted) {
    if (quoted.indexOf('\n') < 0 && quoted.indexOf('\r') < 0) {
      return quoted;
    }
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < quoted.length(); ) {
      int end = i;
      boolean broken = false;
      while (end < quoted.length() && Character.isWhitespace(quoted.charAt(end))) {
        broken |= quoted.charAt(end) == '\n' || quoted.charAt(end) == '\r';
        end++;
      }
      joined.append(broken ? " " : quoted.substring(i, end));
      if (end < quoted.length()) {
        joined.append(quoted.charAt(end));
      }
      i = end + 1;
    }
    return joined.toString();
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean between = !out.isEmpty() && at < text.length();
    if (between && isOfWord(out.charAt(out.length() - 1)) && isOfWord(text.charAt(at))) {
      out.append(' ');
    }
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign) || "_@#$".indexOf(sign) >= 0;
  }
}
