package dev.backcheck.cli;

import dev.backcheck.history.ChangelogReader;
import dev.backcheck.history.NaturalOrder;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Goes through a folder and those in it, but not into hidden ones. */
final class FolderScan {

  /** A file that was found. */
  record Found(String name, Path file) {}

  private final Path folder;
  private final String prefix;
  private final BiPredicate<String, Boolean> excluded;
  private final BiPredicate<Path, Boolean> ignored;
  private int left;
  private final BiPredicate<String, Path> wanted;
  private final List<Found> found = new ArrayList<>();
  private final List<Inputs.Problem> problems = new ArrayList<>();

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
    return name.toLowerCase(Locale.ROOT).endsWith(".sql") && !name.startsWith("._");
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
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor());
    } catch (IOException broken) {
      problem(folder, broken);
    }
    NaturalOrder order = new NaturalOrder();
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

  private FileVisitor<Path> visitor() {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        boolean hidden = String.valueOf(visited.getFileName()).startsWith(".");
        boolean skip =
            !visited.equals(folder)
                && (hidden || excluded.test(name(visited), true) || ignored.test(visited, true));
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        if (!wanted.test(name, file) || excluded.test(name, false)) {
          return FileVisitResult.CONTINUE;
        }
        if (ignored.test(file, false)) {
          left++;
          return FileVisitResult.CONTINUE;
        }
        if (attributes.isRegularFile()) {
          found.add(new Found(name, file));
        } else {
          // Reading a pipe in a folder would wait for ever.
          String what = attributes.isSymbolicLink() ? "a link to nowhere" : "no regular file";
          problems.add(new Inputs.Problem(name, "cannot be read: it is " + what, true));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        // A link back to a folder above: its scripts are found there.
        if (!(failure instanceof FileSystemLoopException)) {
          problem(file, failure);
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private void problem(Path file, IOException failure) {
    problems.add(
        new Inputs.Problem(name(file), "cannot be read: " + Failures.inWords(failure), true));
  }

  private String name(Path file) {
    String inside = folder.relativize(file).toString().replace('\\', '/');
    return inside.isEmpty() ? prefix.replaceFirst("(?<=.)/$", "") : prefix + inside;
  }
}
