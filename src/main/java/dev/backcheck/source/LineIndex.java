package dev.backcheck.source;

import java.util.Arrays;

/** Where the lines of a text begin; a line ends with CR LF, LF or a lone CR. */
final class LineIndex {

  private final int[] starts;

  private LineIndex(int[] starts) {
    this.starts = starts;
  }

  static LineIndex of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean alone = carriage >= 0 && (feed < 0 || carriage < feed - 1);
      int behind = alone ? carriage + 1 : feed + 1;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = behind;
      feed = feed >= behind ? feed : next(text, '\n', feed, behind);
      carriage = carriage >= behind ? carriage : next(text, '\r', carriage, behind);
    }
    return new LineIndex(Arrays.copyOf(starts, count));
  }

  // A sign that was not found before is not looked for again.
  private static int next(String text, char sign, int last, int from) {
    return last < 0 ? -1 : text.indexOf(sign, from);
  }

  /** The line that holds an offset, counted from 0. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  int startOf(int line) {
    return starts[line];
  }

  int count() {
    return starts.length;
  }
}
