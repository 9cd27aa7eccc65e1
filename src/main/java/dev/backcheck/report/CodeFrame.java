package dev.backcheck.report;

import dev.backcheck.report.Style.Paint;
import dev.backcheck.rule.Place;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.io.IOException;

/**
 * The lines of a script that a range is on, with the range marked.
 *
 * @param gutter columns of the line numbers
 * @param mark the sign under the range
 */
record CodeFrame(Style style, int gutter, char mark, Paint paint) {

  private static final int MARGIN = 8;

  /**
   * Writes the frame.
   *
   * @param label what stands beside the mark, or empty
   */
  void write(Place place, HiddenRanges hidden, String label, Appendable out) throws IOException {
    Source source = place.source();
    SourceRange range = place.range();
    FrameRows rows = FrameRows.of(place);
    int first = rows.first();
    int last = rows.last();
    bar(out);
    if (first == last) {
      FrameLine line = line(source, hidden, first, range);
      row(line.number(), "", line.text(), out);
      marks("", " ".repeat(line.from()) + under(line) + label(label), out);
      return;
    }
    several(source, hidden, range, rows, label, out);
  }

  /** The widest line number of a place, in columns. */
  static int gutter(Place place) {
    return String.valueOf(FrameRows.of(place).last()).length();
  }

  private void several(
      Source source,
      HiddenRanges hidden,
      SourceRange range,
      FrameRows rows,
      String label,
      Appendable out)
      throws IOException {
    FrameLine opening = line(source, hidden, rows.first(), range);
    row(rows.first(), opening.indented() ? "/ " : "  ", opening.text(), out);
    if (!opening.indented()) {
      marks(" ", "_".repeat(opening.from() + 1) + mark, out);
    }
    for (int number : rows.between()) {
      if (rows.isBehindGap(number)) {
        skipped(out);
      }
      row(number, "| ", line(source, hidden, number, range).text(), out);
    }
    FrameLine closing = line(source, hidden, rows.last(), range);
    row(rows.last(), "| ", closing.text(), out);
    marks("|", "_".repeat(Math.max(1, closing.to())) + mark + label(label), out);
  }

  private FrameLine line(Source source, HiddenRanges hidden, int number, SourceRange range) {
    return FrameLine.of(source, hidden, number, range, style.width() - gutter - MARGIN);
  }

  private String under(FrameLine line) {
    return String.valueOf(mark).repeat(Math.max(1, line.to() - line.from()));
  }

  private static String label(String label) {
    return label.isEmpty() ? "" : " " + label;
  }

  private void bar(Appendable out) throws IOException {
    out.append(style.paint(Paint.BLUE, " ".repeat(gutter + 2) + "|")).append('\n');
  }

  private void row(int number, String side, String text, Appendable out) throws IOException {
    String digits = String.valueOf(number);
    String start = " " + " ".repeat(gutter - digits.length()) + digits + " |";
    String shown = (side.isEmpty() ? "" : inked(side)) + text;
    out.append(style.paint(Paint.BLUE, start));
    out.append(shown.isBlank() ? "" : " " + shown.stripTrailing()).append('\n');
  }

  private void skipped(Appendable out) throws IOException {
    out.append(style.paint(Paint.BLUE, "..." + " ".repeat(gutter - 1) + "|"));
    out.append(' ').append(inked("|")).append('\n');
  }

  private void marks(String side, String marks, Appendable out) throws IOException {
    out.append(style.paint(Paint.BLUE, " ".repeat(gutter + 2) + "|"));
    String indent = marks.substring(0, marks.length() - marks.stripLeading().length());
    out.append(' ').append(indent).append(inked(side + marks.stripLeading())).append('\n');
  }

  private String inked(String text) {
    return style.paint(paint, text);
  }
}
