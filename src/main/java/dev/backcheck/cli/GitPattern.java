package dev.backcheck.cli;

import java.util.List;

/**
 * A line of a {@code .gitignore} file.
 *
 * @param parts what stands between slashes; {@code **} for any number of folders
 * @param negated whether what matches is not ignored after all
 * @param folders whether it is about folders only
 * @see <a href="https://git-scm.com/docs/gitignore">gitignore</a>
 */
record GitPattern(List<String> parts, boolean negated, boolean folders) {

  /** Copies the list. */
  GitPattern {
    parts = List.copyOf(parts);
  }

  /** Whether a line says nothing. */
  static boolean isIdle(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /** What a line says. */
  static GitPattern of(String line) {
    String text = withoutBlanks(line);
    boolean negated = text.startsWith("!");
    text = negated ? text.substring(1) : text;
    boolean folders = text.endsWith("/");
    text = folders ? text.substring(0, text.length() - 1) : text;
    // A slash that is not the last sign ties the pattern to the folder of the file.
    boolean tied = text.indexOf('/') >= 0;
    text = text.startsWith("/") ? text.substring(1) : text;
    return new GitPattern(List.of((tied ? text : "**/" + text).split("/", -1)), negated, folders);
  }

  // Blanks at the end do not count unless a backslash stands before them.
  private static String withoutBlanks(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !isEscaped(line, end - 1)) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean isEscaped(String line, int at) {
    int slashes = 0;
    while (slashes < at && line.charAt(at - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /**
   * Whether it is about a path.
   *
   * @param path names from the folder of the file on
   */
  boolean matches(List<String> path, boolean folder) {
    return (folder || !folders) && matches(0, path, 0);
  }

  private boolean matches(int part, List<String> path, int at) {
    if (part == parts.size()) {
      return at == path.size();
    }
    if (!parts.get(part).equals("**")) {
      return at < path.size()
          && GitName.matches(parts.get(part), path.get(at))
          && matches(part + 1, path, at + 1);
    }
    // At the end it stands for all that is inside, not for the folder itself.
    if (part == parts.size() - 1) {
      return at < path.size();
    }
    for (int next = at; next < path.size(); next++) {
      if (matches(part + 1, path, next)) {
        return true;
      }
    }
    return false;
  }
}
