package dev.backcheck.report;

import dev.backcheck.rule.Severity;

/**
 * How a report for people looks.
 *
 * @param color whether the escape sequences of a terminal may be used
 * @param width columns of a line, for text that can be wrapped or cut; at least 40
 * @param summary whether counts follow the findings
 * @param suppressed whether findings that comments silence are shown too, marked as such; this is
 *     of use to JSON and SARIF as well
 * @param folder what formats for pipelines put before relative names of scripts, because the
 *     pipeline reads them against another folder; empty, or with a slash at its end
 * @param fixable whether the counts say how many findings the option {@code --fix} could mend
 */
public record Style(
    boolean color, int width, boolean summary, boolean suppressed, String folder, boolean fixable) {

  /** Without colour, for lines of 100 columns. */
  public static final Style PLAIN = new Style(false, 100, true);

  private static final int NARROWEST = 40;

  /** A style that does not show what is suppressed, nor what could be fixed. */
  public Style(boolean color, int width, boolean summary) {
    this(color, width, summary, false, "", false);
  }

  /** The same, with or without what is suppressed. */
  public Style withSuppressed(boolean shown) {
    return new Style(color, width, summary, shown, folder, fixable);
  }

  /** The same for a pipeline that reads names against another folder. */
  public Style withFolder(String prefix) {
    return new Style(color, width, summary, suppressed, prefix, fixable);
  }

  /** The same, with or without a word on what could be fixed. */
  public Style withFixable(boolean told) {
    return new Style(color, width, summary, suppressed, folder, told);
  }

  /** Widens what is too narrow to be read. */
  public Style {
    width = Math.max(NARROWEST, width);
  }

  /** Words as a heading. */
  public String heading(String words) {
    return paint(Paint.STRONG, words);
  }

  /** A colour or weight of text. */
  enum Paint {
    STRONG("1"),
    FAINT("2"),
    RED("1;31"),
    YELLOW("1;33"),
    CYAN("1;36"),
    GREEN("32"),
    BLUE("34");

    private final String code;

    Paint(String code) {
      this.code = code;
    }

    static Paint of(Severity severity) {
      return switch (severity) {
        case ERROR -> RED;
        case WARNING -> YELLOW;
        case INFO -> CYAN;
      };
    }
  }

  /** The name of a script as a pipeline finds it, secrets masked. */
  String path(String name) {
    boolean whole = name.startsWith("/") || name.matches("[A-Za-z]:/.*");
    String base = whole ? "" : folder;
    String rest = name;
    while (rest.startsWith("../") && !base.isEmpty()) {
      rest = rest.substring(3);
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return Printable.line(base + rest);
  }

  String paint(Paint paint, String text) {
    return color && !text.isEmpty() ? "\u001b[" + paint.code + "m" + text + "\u001b[0m" : text;
  }
}
