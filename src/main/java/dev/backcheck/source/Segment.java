package dev.backcheck.source;

/**
 * A part of a text that was put together from scripts.
 *
 * @param start its first character in that text
 * @param end behind its last one
 * @param origin where it comes from
 */
public record Segment(int start, int end, Origin origin) {

  // Where a part of this one stands in the script that was given.
  SourceRange original(int from, int to) {
    SourceRange written = origin.range(Math.max(from, start) - start, Math.min(to, end) - start);
    return origin.source().original(written);
  }
}
