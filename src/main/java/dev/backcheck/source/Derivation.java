package dev.backcheck.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a text that a script puts together and runs comes from that script.
 *
 * @param outer the text it is made in
 * @param whole where: shown for what has no better place
 * @param segments its parts in order, without gaps
 */
record Derivation(Source outer, SourceRange whole, List<Segment> segments) {

  Derivation {
    segments = List.copyOf(segments);
  }

  /** The smallest range of the script that holds a range of the text. */
  SourceRange original(SourceRange range) {
    int first = segmentAt(range.start());
    int last = range.length() == 0 ? first : segmentAt(range.end() - 1);
    if (first < 0 || last < 0 || !isHere(segments.get(first))) {
      return outer.original(whole);
    }
    SourceRange place = segments.get(first).original(range.start(), range.end());
    // What other statements add stands elsewhere; the rest of this one is place enough then.
    for (int i = first + 1; i <= last; i++) {
      if (isTogether(segments.get(first), segments.get(i))) {
        SourceRange next = segments.get(i).original(range.start(), range.end());
        place = next.start() < place.end() ? place : place.to(next);
      }
    }
    return place;
  }

  /** The ranges of the script that a range of the text is put together from. */
  List<SourceRange> originals(SourceRange range) {
    List<SourceRange> places = new ArrayList<>();
    for (int i = Math.max(0, segmentAt(range.start())); i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.start() >= range.end()) {
        break;
      }
      if (isHere(segment)) {
        places.add(segment.original(range.start(), range.end()));
      }
    }
    return places;
  }

  /**
   * The range of the script that is exactly what a range of the text is; empty if there is none.
   */
  Optional<SourceRange> exact(SourceRange range) {
    int at = segmentAt(range.start());
    if (at > 0 && range.length() == 0 && segments.get(at).start() == range.start()) {
      // Between two parts: what is put there belongs behind the first if that one is a literal.
      at = segments.get(at - 1).origin().isExact() ? at - 1 : at;
    }
    if (at < 0) {
      return Optional.empty();
    }
    Segment segment = segments.get(at);
    boolean inside = segment.origin().isExact() && range.end() <= segment.end() && isHere(segment);
    if (!inside || segment.origin().source().isDerived()) {
      return Optional.empty();
    }
    int from = range.start() - segment.start();
    int to = range.end() - segment.start();
    return segment.origin().isShifted(from, to)
        ? Optional.empty()
        : Optional.of(segment.origin().range(from, to));
  }

  private boolean isHere(Segment segment) {
    return segment.origin().source().root() == outer.root();
  }

  private static boolean isTogether(Segment first, Segment second) {
    Origin before = first.origin();
    Origin after = second.origin();
    return before.source() == after.source() && before.statement().equals(after.statement());
  }

  // The part that holds an offset; that behind the end counts to the last one.
  private int segmentAt(int offset) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return segments.isEmpty() ? -1 : low;
  }
}
