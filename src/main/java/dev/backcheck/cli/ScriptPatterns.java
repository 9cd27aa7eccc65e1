package dev.backcheck.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Patterns of a configuration file: of paths from its folder on; one without a slash is about names
 * of files and folders anywhere below it. What matches a folder is about all that is in it.
 */
final class ScriptPatterns {

  private final Path folder;
  private final List<Glob> globs;

  ScriptPatterns(Path folder, List<String> patterns) {
    this.folder = folder.toAbsolutePath().normalize();
    this.globs =
        patterns.stream().map(text -> new Glob(text.replaceFirst("(?<=.)/$", ""))).toList();
  }

  boolean match(Path file) {
    Path path = file.toAbsolutePath().normalize();
    if (!path.startsWith(folder)) {
      return false;
    }
    Path inside = folder.relativize(path);
    for (int names = 1; names <= inside.getNameCount(); names++) {
      String whole = inside.subpath(0, names).toString().replace('\\', '/');
      String last = String.valueOf(inside.getName(names - 1));
      for (Glob glob : globs) {
        if (glob.matches(glob.isName() ? last : whole)) {
          return true;
        }
      }
    }
    return false;
  }
}
