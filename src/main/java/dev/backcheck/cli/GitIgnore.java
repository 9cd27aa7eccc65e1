package dev.backcheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Git ignores below a folder: by the {@code .gitignore} files in it, those above it up to the
 * root of the repository, and {@code .git/info/exclude}. A folder that is asked for by name is not
 * held against those above it.
 *
 * @see <a href="https://git-scm.com/docs/gitignore">gitignore</a>
 */
final class GitIgnore {

  private static final String FILE = ".gitignore";

  private final Path top;
  private final Map<Path, List<GitPattern>> patterns = new HashMap<>();
  private final Map<Path, Place> places = new HashMap<>();

  // Patterns that count so many folders below the top.
  private record Level(int depth, List<GitPattern> patterns) {}

  // A folder: the names that lead to it from the top, and what is said of what is in it, the
  // nearest first.
  private record Place(List<String> names, List<Level> levels) {}

  /** What Git ignores below a folder. */
  GitIgnore(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    Optional<Path> root = root(start);
    this.top = root.orElse(start);
    root.ifPresent(this::readTop);
  }

  private void readTop(Path root) {
    List<GitPattern> all = read(root.resolve(".git").resolve("info").resolve("exclude"));
    all.addAll(read(root.resolve(FILE)));
    patterns.put(root, all);
  }

  private static Optional<Path> root(Path folder) {
    Path at = folder;
    while (at != null && !Files.exists(at.resolve(".git"))) {
      at = at.getParent();
    }
    return Optional.ofNullable(at);
  }

  /**
   * Whether Git ignores a file or folder; that the folders around it are not ignored was asked
   * before.
   */
  boolean ignores(Path file, boolean isFolder) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    Place place = places.computeIfAbsent(folder, this::place);
    if (place.levels.isEmpty()) {
      return false;
    }
    List<String> names = new ArrayList<>(place.names);
    names.add(String.valueOf(file.getFileName()));
    // The nearest file that says anything counts, and in it the last line that does.
    for (Level level : place.levels) {
      Optional<Boolean> verdict =
          verdict(level.patterns, names.subList(level.depth, names.size()), isFolder);
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    return false;
  }

  private Place place(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    List<String> names = new ArrayList<>();
    List<Level> levels = new ArrayList<>();
    if (path.startsWith(top)) {
      Path at = top;
      levels.add(new Level(0, of(at)));
      for (int i = top.getNameCount(); i < path.getNameCount(); i++) {
        at = at.resolve(path.getName(i));
        names.add(path.getName(i).toString());
        levels.add(0, new Level(names.size(), of(at)));
      }
    }
    levels.removeIf(level -> level.patterns.isEmpty());
    return new Place(names, levels);
  }

  private static Optional<Boolean> verdict(
      List<GitPattern> patterns, List<String> names, boolean isFolder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).matches(names, isFolder)) {
        return Optional.of(!patterns.get(i).negated());
      }
    }
    return Optional.empty();
  }

  private List<GitPattern> of(Path folder) {
    return patterns.computeIfAbsent(folder, any -> read(folder.resolve(FILE)));
  }

  // Git passes over a file that it cannot read, too.
  private static List<GitPattern> read(Path file) {
    List<GitPattern> patterns = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      return patterns;
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines()
          .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
          .filter(line -> !GitPattern.isIdle(line))
          .map(GitPattern::of)
          .forEach(patterns::add);
    } catch (IOException unreadable) {
      return patterns;
    }
    return patterns;
  }
}
