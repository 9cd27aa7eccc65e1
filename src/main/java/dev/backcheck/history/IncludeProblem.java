package dev.backcheck.history;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;

/**
 * A line that brings in another file which was not followed.
 *
 * @param source the script or changelog it is in
 * @param range of the line or element
 * @param kind why it was not followed
 * @param file as it is written there
 */
public record IncludeProblem(Source source, SourceRange range, Kind kind, String file) {

  /** Why. */
  public enum Kind {
    /** The file brings itself in, by itself or over others. */
    LOOP,
    /** There is no such file among the scripts. */
    MISSING,
    /** The name holds a variable without a known value. */
    UNKNOWN_NAME,
    /** Files bring in files more than a hundred deep. */
    TOO_DEEP,
    /** Files are brought in again and again, many thousand times together. */
    TOO_MANY
  }
}
