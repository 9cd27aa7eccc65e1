package dev.backcheck.source;

import org.jspecify.annotations.Nullable;

/**
 * A half-open span of a script's text.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset behind the last UTF-16 unit, not below {@code start}
 */
public record SourceRange(int start, int end) implements Comparable<SourceRange> {

  /**
   * Checks the order of the two offsets.
   *
   * @throws IllegalArgumentException when the range is negative or turned round
   */
  public SourceRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  // Written out, as in other records that are keys on the way of every check: what Java makes of
  // the
  // components by itself is linked when first used, which takes longer than a small check.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceRange range && start == range.start && end == range.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies inside this range, ends included. */
  public boolean contains(SourceRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two ranges share at least one unit. */
  public boolean overlaps(SourceRange other) {
    return start < other.end && other.start < end;
  }

  /** The smallest range that holds both. */
  public SourceRange to(SourceRange other) {
    return new SourceRange(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(SourceRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
