package dev.backcheck.fuzz;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A script with the same text put in at several places, and where its own places are then. */
record ShiftedText(Source before, Source after, List<Integer> places, int length) {

  static ShiftedText of(Source before, Collection<Integer> offsets, String text) {
    List<Integer> places = offsets.stream().sorted().distinct().toList();
    StringBuilder sql = new StringBuilder(before.text());
    for (int i = places.size() - 1; i >= 0; i--) {
      sql.insert(places.get(i), text);
    }
    return new ShiftedText(before, Source.of(before.name(), sql.toString()), places, text.length());
  }

  /** Where a range of the script is; what was put in at one of its ends is not part of it. */
  SourceRange range(SourceRange range) {
    int start = range.start() + length * count(range.start());
    int end = range.end() + length * count(range.end() - 1);
    return new SourceRange(start, Math.max(start, end));
  }

  // How many places are at or before an offset.
  private int count(int offset) {
    int found = Collections.binarySearch(places, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
