package dev.backcheck.reference;

/**
 * What is known of a server's build: it is at least {@code low} and below {@code high}.
 *
 * <p>Questions are answered on the first three parts of the builds; the revision is not a version
 * (see {@link Build#revision}).
 *
 * @param low the lowest build it can be
 * @param high the first build above that it cannot be
 */
public record BuildRange(Build low, Build high) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException when the range is empty
   */
  public BuildRange {
    if (low.compareTo(high) >= 0) {
      throw new IllegalArgumentException("no build lies between " + low + " and " + high);
    }
  }

  /** Exactly this build. */
  public static BuildRange of(Build build) {
    return new BuildRange(build, build.next());
  }

  /** Whether the build is one of those it can be. */
  public boolean contains(Build build) {
    return low.compareTo(build) <= 0 && build.compareTo(high) < 0;
  }

  /** Whether all builds of the other range are among those of this one. */
  boolean holds(BuildRange other) {
    return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
  }

  /** Whether no build is in both. */
  boolean excludes(BuildRange other) {
    return high.compareTo(other.low) <= 0 || other.high.compareTo(low) <= 0;
  }

  /**
   * Whether the server has what this build brought. Up to SQL Server 2016 a service pack has a
   * higher number than cumulative updates for the one before that came out later, so a higher
   * number alone does not say yes there.
   */
  public Answer isAtLeast(Build floor) {
    Build from = floor.withoutRevision();
    if (low.withoutRevision().compareTo(from) >= 0) {
      return ServicePacks.reach(this, from);
    }
    return high.withoutRevision().compareTo(from) <= 0 ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether the server lacks what this build brought. */
  public Answer isBefore(Build ceiling) {
    return isAtLeast(ceiling).not();
  }

  /** Whether the major version is at least this one. */
  public Answer isAtLeastMajor(int major) {
    return isAtLeast(Build.startOf(major));
  }

  /** Whether the major version is this one. */
  public Answer hasMajor(int major) {
    return isAtLeastMajor(major).and(isBefore(Build.startOf(major + 1)));
  }

  /** The range as {@code low <= build < high}. */
  @Override
  public String toString() {
    return "[" + low + ", " + (high.equals(Build.END) ? "…" : high) + ")";
  }
}
