package dev.backcheck.reference;

/**
 * A product version of the Database Engine as {@code SERVERPROPERTY('ProductVersion')} returns it,
 * for example {@code 16.0.4145.4}.
 *
 * <p>Builds are ordered by their four numbers, never as text: as text {@code 16.0.950} would follow
 * {@code 16.0.4145}.
 *
 * @param major 16 for SQL Server 2022
 * @param minor 0, but 50 for SQL Server 2008 R2
 * @param build the number that an update changes
 * @param revision the last part, which Microsoft's "Find my SQL Server version" says is typically
 *     not used when the version is checked
 */
public record Build(int major, int minor, int build, int revision) implements Comparable<Build> {

  /** Above every build there will be. */
  static final Build END = new Build(Integer.MAX_VALUE, 0, 0, 0);

  private static final int DIGITS = 6;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when a part is negative
   */
  public Build {
    if (major < 0 || minor < 0 || build < 0 || revision < 0) {
      throw new IllegalArgumentException("a build has no negative parts");
    }
  }

  /** The build from which on everything has at least this major version. */
  public static Build startOf(int major) {
    return new Build(major, 0, 0, 0);
  }

  /**
   * Reads two, three or four numbers with dots between them; what is missing is 0, and leading
   * zeros do not matter.
   *
   * @throws IllegalArgumentException when the text is anything else
   */
  public static Build parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length < 2 || parts.length > 4) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a build, which looks like 16.0.4145.4");
    }
    int[] numbers = new int[4];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = number(parts[i], text);
    }
    return new Build(numbers[0], numbers[1], numbers[2], numbers[3]);
  }

  private static int number(String part, String text) {
    boolean valid = !part.isEmpty() && part.length() <= DIGITS;
    int number = 0;
    for (int i = 0; valid && i < part.length(); i++) {
      char digit = part.charAt(i);
      valid = digit >= '0' && digit <= '9';
      number = number * 10 + (digit - '0');
    }
    if (!valid) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a build, which looks like 16.0.4145.4");
    }
    return number;
  }

  /** This build with revision 0, which is how builds are compared with floors. */
  public Build withoutRevision() {
    return revision == 0 ? this : new Build(major, minor, build, 0);
  }

  /** The next possible build. */
  Build next() {
    return new Build(major, minor, build, revision + 1);
  }

  @Override
  public int compareTo(Build other) {
    int order = Integer.compare(major, other.major);
    order = order != 0 ? order : Integer.compare(minor, other.minor);
    order = order != 0 ? order : Integer.compare(build, other.build);
    return order != 0 ? order : Integer.compare(revision, other.revision);
  }

  /** The four numbers with dots between them. */
  @Override
  public String toString() {
    return major + "." + minor + "." + build + "." + revision;
  }
}
