package dev.backcheck.report;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;

/**
 * A line of a script as a frame shows it: tabs spread out, secrets masked, long lines cut around
 * what matters.
 *
 * @param number counted from 1
 * @param text what is shown
 * @param from column of the first marked character, counted from 0
 * @param to column behind the last marked character
 * @param indented whether nothing but blanks stands before the mark
 * @param start the first marked character in {@code text}, in UTF-16 units
 * @param end the unit behind the last marked character
 */
record FrameLine(int number, String text, int from, int to, boolean indented, int start, int end) {

  private static final String CUT = "...";
  private static final int TAB = 4;

  /**
   * Shows the part of a line that a range covers.
   *
   * @param line counted from 1
   * @param marked the range to mark; only its part on this line counts
   * @param width columns to stay below, roughly: wide characters count twice
   */
  static FrameLine of(Source source, HiddenRanges hidden, int line, SourceRange marked, int width) {
    SourceRange whole = source.line(line);
    int markStart = clamp(marked.start(), whole);
    int markEnd = clamp(marked.end(), whole);
    SourceRange shown = window(whole, markStart, markEnd, width);
    Painter painter = new Painter(source.text(), hidden, shown.start() > whole.start() ? CUT : "");
    painter.to(shown, markStart);
    int from = painter.column;
    int start = painter.text.length();
    boolean indented = painter.text.toString().isBlank();
    painter.to(shown, Math.min(markEnd, shown.end()));
    int to = painter.column;
    int end = painter.text.length();
    painter.to(shown, shown.end());
    String cut = shown.end() < whole.end() ? CUT : "";
    String text = (painter.text + cut).stripTrailing();
    return new FrameLine(
        line,
        text,
        from,
        to,
        indented,
        Math.min(start, text.length()),
        Math.min(end, text.length()));
  }

  private static int clamp(int offset, SourceRange whole) {
    return Math.max(whole.start(), Math.min(offset, whole.end()));
  }

  // A line can be as long as a file, so only the part that is shown is ever looked at.
  private static SourceRange window(SourceRange whole, int markStart, int markEnd, int width) {
    if (whole.length() <= width) {
      return whole;
    }
    int before = Math.max(width / 4, (width - (markEnd - markStart)) / 2);
    int start = Math.max(whole.start(), markStart - before);
    int end = Math.min(whole.end(), start + width);
    return new SourceRange(Math.max(whole.start(), Math.min(start, end - width)), end);
  }

  /** Puts characters on a line and counts columns. */
  private static final class Painter {

    private final String source;
    private final HiddenRanges hidden;
    private final StringBuilder text;
    private int column;
    private int offset = -1;

    Painter(String source, HiddenRanges hidden, String start) {
      this.source = source;
      this.hidden = hidden;
      this.text = new StringBuilder(start);
      this.column = start.length();
    }

    void to(SourceRange shown, int end) {
      if (offset < 0) {
        offset = shown.start();
      }
      SourceRange secret = hidden.next(offset);
      while (offset < end) {
        if (offset >= secret.start()) {
          text.append(Redaction.MASK);
          column += Redaction.MASK.length();
          offset = Math.min(secret.end(), shown.end());
          secret = hidden.next(offset);
        } else {
          offset += put(source.codePointAt(offset));
        }
      }
    }

    private int put(int codePoint) {
      if (codePoint == '\t') {
        int blanks = TAB - column % TAB;
        text.append(" ".repeat(blanks));
        column += blanks;
        return 1;
      }
      int shown = Printable.harmless(codePoint);
      text.appendCodePoint(shown);
      column += Printable.width(shown);
      return Character.charCount(codePoint);
    }
  }
}
