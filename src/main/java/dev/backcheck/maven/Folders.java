package dev.backcheck.maven;

import java.nio.file.Path;

/**
 * Where a project lies within its build.
 *
 * @param root of the build; reports name scripts from here
 * @param project the folder of the project
 */
record Folders(Path root, Path project) {

  /** Both, absolute; the project is its own root where it lies outside the given one. */
  static Folders of(Path root, Path project) {
    Path whole = root.toAbsolutePath().normalize();
    Path part = project.toAbsolutePath().normalize();
    return new Folders(part.startsWith(whole) ? whole : part, part);
  }

  /** A path or pattern from the folder of the project, as one from the root. */
  String fromRoot(String path) {
    String given = slashes(path);
    String whole = isAbsolute(given) ? given : below(project) + given;
    String prefix = below(root);
    String shortened = whole.startsWith(prefix) ? whole.substring(prefix.length()) : whole;
    return shortened.isEmpty() ? "." : shortened.startsWith("-") ? "./" + shortened : shortened;
  }

  private static String below(Path folder) {
    String text = slashes(folder.toString());
    return text.endsWith("/") ? text : text + "/";
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }

  // Not by Path, which takes no pattern on Windows.
  private static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }
}
