package dev.backcheck.report;

import dev.backcheck.rule.Place;
import dev.backcheck.source.Position;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of a script a frame shows: those of a place, without the middle where they are many.
 *
 * @param first the number of the first line, counted from 1
 * @param last the number of the last line
 */
record FrameRows(int first, int last) {

  private static final int MOST_LINES = 6;
  private static final int FIRST_LINES = 3;
  private static final int LAST_LINES = 2;

  static FrameRows of(Place place) {
    int first = place.source().position(place.range().start()).line();
    return new FrameRows(first, lastLine(place.source(), place.range()));
  }

  /** The numbers of the lines between the first and the last that are shown. */
  List<Integer> between() {
    List<Integer> numbers = new ArrayList<>();
    for (int number = first + 1; number < last; number++) {
      if (isCut() && number == first + FIRST_LINES) {
        number = last - LAST_LINES + 1;
      }
      numbers.add(number);
    }
    return numbers;
  }

  /** Whether lines are left out right before one. */
  boolean isBehindGap(int number) {
    return isCut() && number == last - LAST_LINES + 1;
  }

  private boolean isCut() {
    return last - first >= MOST_LINES;
  }

  // A range that ends with a line end does not reach into the next line.
  private static int lastLine(Source source, SourceRange range) {
    Position end = source.position(range.end());
    boolean atStart = end.column() == 1 && range.length() > 0;
    return atStart ? source.position(range.end() - 1).line() : end.line();
  }
}
