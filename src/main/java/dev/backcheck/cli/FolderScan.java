package dev.backcheck.cli;

import dev.backcheck.history.ChangelogReader;
import dev.backcheck.history.NaturalOrder;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Goes through a folder and those in it, but not into hidden ones. */
final class FolderScan {

  /**
   * A file that was found.
   *
   * @param name as reports show it
   * @param real the same file without links, so that it is known whatever leads to it
   */
  record Found(String name, Path file, Path real) {}

  // A folder that is being gone through: what stands before the names in it, and itself without
  // links.
  private record Level(String prefix, Path real) {}

  private final Path folder;
  private final String prefix;
  private final BiPredicate<String, Boolean> excluded;
  private final BiPredicate<Path, Boolean> ignored;
  private int left;
  private final BiPredicate<String, Path> wanted;
  private final List<Found> found = new ArrayList<>();
  private final List<Inputs.Problem> problems = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  // How many links to folders led here.
  private int links;

  /**
   * A scan to come.
   *
   * @param prefix how reports name the folder, with a slash at its end; empty for the current one
   * @param excluded says of a name, and whether it is a folder, that it is to be left out
   * @param ignored says of a path, and whether it is a folder, that Git ignores it
   * @param wanted says of a file that it is a script
   */
  FolderScan(
      Path folder,
      String prefix,
      BiPredicate<String, Boolean> excluded,
      BiPredicate<Path, Boolean> ignored,
      BiPredicate<String, Path> wanted) {
    this.folder = folder;
    this.prefix = prefix;
    this.excluded = excluded;
    this.ignored = ignored;
    this.wanted = wanted;
  }

  /** Whether a file's name says that it is a script. Finder's companion files are none. */
  static boolean isScript(Path file) {
    String name = String.valueOf(file.getFileName());
    return (name.endsWith(".sql") || name.toLowerCase(Locale.ROOT).endsWith(".sql"))
        && !name.startsWith("._");
  }

  /** Whether a file's name says that it may be a changelog of Liquibase. */
  static boolean mayBeChangelog(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ChangelogReader.hasItsName(name)
        && (name.contains("changelog") || name.startsWith("master."));
  }

  /** Scans, and returns the scripts in natural order. */
  List<Found> scan() {
    try {
      Files.walkFileTree(folder, new Visitor());
    } catch (IOException broken) {
      problem(folder, broken);
    }
    NaturalOrder order = new NaturalOrder(prefix.length());
    found.sort((a, b) -> order.compare(a.name(), b.name()));
    return found;
  }

  /** How many scripts Git ignores; those in folders that it ignores are not counted. */
  int left() {
    return left;
  }

  /** What could not be looked into. */
  List<Inputs.Problem> problems() {
    return problems;
  }

  // Links are followed only where there are some: the system has to be asked about each name on the
  // way to a file that may have been reached through one.
  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      Level above = levels.peek();
      if (above == null) {
        levels.push(new Level(prefix, real(visited)));
        return FileVisitResult.CONTINUE;
      }
      String last = last(visited);
      String name = above.prefix + last;
      if (last.startsWith(".") || excluded.test(name, true) || ignored.test(visited, true)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Path real = inside(visited);
      if (links > 0 && levels.stream().anyMatch(level -> level.real.equals(real))) {
        // A link back to a folder above: its scripts are found there.
        return FileVisitResult.SKIP_SUBTREE;
      }
      levels.push(new Level(name + "/", real));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
      levels.pop();
      if (failure != null) {
        problem(visited, failure);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      return attributes.isSymbolicLink()
          ? visitLink(file, attributes)
          : visit(file, attributes, false);
    }

    private FileVisitResult visitLink(Path link, BasicFileAttributes own) throws IOException {
      BasicFileAttributes target;
      try {
        target = Files.readAttributes(link, BasicFileAttributes.class);
      } catch (IOException nowhere) {
        return visit(link, own, false);
      }
      if (!target.isDirectory()) {
        return visit(link, target, true);
      }
      links++;
      Files.walkFileTree(link, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
      links--;
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult visit(Path file, BasicFileAttributes attributes, boolean link) {
      String name = levels.isEmpty() ? name(file) : levels.element().prefix + last(file);
      if (!wanted.test(name, file) || excluded.test(name, false)) {
        return FileVisitResult.CONTINUE;
      }
      if (ignored.test(file, false)) {
        left++;
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        found.add(new Found(name, file, link ? real(file) : inside(file)));
      } else {
        // Reading a pipe in a folder would wait for ever.
        String what = attributes.isSymbolicLink() ? "a link to nowhere" : "no regular file";
        problems.add(new Inputs.Problem(name, "cannot be read: it is " + what, true));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (!(failure instanceof FileSystemLoopException)) {
        problem(file, failure);
      }
      return FileVisitResult.CONTINUE;
    }

    private Path inside(Path file) {
      return links > 0
          ? real(file)
          : levels.element().real.resolve(Objects.requireNonNull(file.getFileName()));
    }
  }

  /** A file without links; itself where the system does not say. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException unreadable) {
      return file;
    }
  }

  private void problem(Path file, IOException failure) {
    problems.add(
        new Inputs.Problem(name(file), "cannot be read: " + Failures.inWords(failure), true));
  }

  private String name(Path file) {
    String inside = folder.relativize(file).toString().replace('\\', '/');
    return inside.isEmpty() ? prefix.replaceFirst("(?<=.)/$", "") : prefix + inside;
  }

  private static String last(Path file) {
    return String.valueOf(file.getFileName()).replace('\\', '/');
  }
}
