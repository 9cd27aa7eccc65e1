package dev.backcheck.report;

import java.util.Comparator;

/**
 * A finding that a baseline knows, or several that are the same.
 *
 * @param path of the script, from the folder of the baseline, with forward slashes
 * @param rule the name of the rule
 * @param statement 64 hexadecimal digits for the rule and the statement, those of {@link
 *     Fingerprint#statement()}
 * @param count how often the script has it; at least 1
 */
public record BaselineEntry(String path, String rule, String statement, int count)
    implements Comparable<BaselineEntry> {

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::statement)
          .thenComparingInt(BaselineEntry::count);

  /**
   * Checks the count.
   *
   * @throws IllegalArgumentException when it is below 1
   */
  public BaselineEntry {
    if (count < 1) {
      throw new IllegalArgumentException("count " + count);
    }
  }

  /** The same with another count. */
  public BaselineEntry times(int other) {
    return new BaselineEntry(path, rule, statement, other);
  }

  /** Whether both are about the same findings. */
  boolean isLike(BaselineEntry other) {
    return path.equals(other.path) && statement.equals(other.statement) && rule.equals(other.rule);
  }

  /** By path, then by rule, then by statement. */
  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }
}
