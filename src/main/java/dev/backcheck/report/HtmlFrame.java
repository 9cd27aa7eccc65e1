package dev.backcheck.report;

import dev.backcheck.rule.Place;
import dev.backcheck.source.Source;
import java.io.IOException;

/** The lines of a script that a place is on, with the place marked. */
final class HtmlFrame {

  // Lines are wrapped, not cut, up to here.
  private static final int WIDTH = 240;

  private final HtmlPage page;
  private final Html html;

  HtmlFrame(HtmlPage page, Html html) {
    this.page = page;
    this.html = html;
  }

  /**
   * Writes the frame.
   *
   * @param around lines to show before and behind those of the place
   */
  void write(Place place, int around, boolean marked) throws IOException {
    FrameRows rows = FrameRows.of(place);
    int before = Math.max(1, rows.first() - around);
    int behind = Math.min(place.source().lineCount(), rows.last() + around);
    html.open("pre", "frame");
    for (int number = before; number <= rows.first(); number++) {
      line(number, place, marked);
    }
    for (int number : rows.between()) {
      if (rows.isBehindGap(number)) {
        html.element("span", "l gap", "⋯");
      }
      line(number, place, marked);
    }
    for (int number = Math.max(rows.last(), rows.first() + 1); number <= behind; number++) {
      line(number, place, marked);
    }
    html.close();
  }

  /** The first line of a place, from where it begins. */
  void first(Place place) throws IOException {
    Source source = place.source();
    int number = source.position(place.range().start()).line();
    FrameLine line = FrameLine.of(source, page.hidden(source), number, place.range(), WIDTH);
    html.open("code").code(line.text().substring(line.start(), line.end()));
    boolean more = source.position(place.range().end()).line() > number;
    html.code(more ? " …" : "").close();
  }

  private void line(int number, Place place, boolean marked) throws IOException {
    Source source = place.source();
    FrameLine line = FrameLine.of(source, page.hidden(source), number, place.range(), WIDTH);
    html.open("span", "l").with("data-n", number);
    boolean on = source.line(number).overlaps(place.range()) || isPoint(number, place);
    if (!marked || !on) {
      html.code(line.text()).close();
      return;
    }
    // The indentation of a statement is no part of what is wrong with it.
    int start = line.start();
    while (start < line.end() && line.text().charAt(start) == ' ') {
      start++;
    }
    html.code(line.text().substring(0, start));
    html.open("mark").code(line.text().substring(start, line.end())).close();
    html.code(line.text().substring(line.end())).close();
  }

  private static boolean isPoint(int number, Place place) {
    return place.range().length() == 0
        && place.source().position(place.range().start()).line() == number;
  }
}
