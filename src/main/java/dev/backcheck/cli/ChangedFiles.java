package dev.backcheck.cli;

import dev.backcheck.cli.GitProgram.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files of a Git repository have changed since a commit, as they lie there: what is not
 * committed or not even added counts. Of a submodule all files have changed when any has.
 */
final class ChangedFiles {

  /** What is known of a file. */
  enum State {
    CHANGED,
    UNCHANGED,
    /** It is no file, or not one of the repository. */
    UNKNOWN
  }

  private final Path top;
  private final String base;
  private final Set<String> changed;
  private final Set<String> tracked;

  private ChangedFiles(Path top, String base, Set<String> changed, Set<String> tracked) {
    this.top = top;
    this.base = base;
    this.changed = changed;
    this.tracked = tracked;
  }

  /**
   * Asks git.
   *
   * @param name of a commit; what counts is the last one that it and HEAD have in common
   * @param folders where the repository is looked for, the first one in a repository counts
   * @throws CannotRunException with what to do, when git cannot tell
   */
  static ChangedFiles since(String name, Environment environment, List<Path> folders)
      throws CannotRunException {
    GitCommits.mustBeName(name);
    GitProgram git =
        GitProgram.find(environment)
            .orElseThrow(
                () ->
                    new CannotRunException(
                        "--since needs the git program, and there is none in the folders of PATH; install it, or leave --since out"));
    Answer place = place(git, folders);
    int line = place.text().indexOf('\n');
    boolean shallow = place.text().startsWith("true");
    Path top = real(Path.of(place.line().substring(line + 1)));
    String base = new GitCommits(git, top, shallow, name).mergeBase();
    Answer changes =
        git.run(
            top,
            "diff",
            "--name-only",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "-O/dev/null",
            "--ignore-submodules=none",
            base,
            "--");
    Answer tracked = git.run(top, "ls-files", "-z");
    for (Answer answer : List.of(changes, tracked)) {
      if (!answer.isFine()) {
        throw new CannotRunException("--since " + name + ": " + GitCommits.words(answer));
      }
    }
    return new ChangedFiles(
        top, base, new HashSet<>(changes.names()), new HashSet<>(tracked.names()));
  }

  private static Answer place(GitProgram git, List<Path> folders) throws CannotRunException {
    for (Path folder : folders) {
      Answer answer = git.run(folder, "rev-parse", "--is-shallow-repository", "--show-toplevel");
      if (answer.isFine()) {
        return answer;
      }
      if (!answer.said().contains("not a git repository")) {
        throw new CannotRunException("--since: " + GitCommits.words(answer));
      }
    }
    throw new CannotRunException(
        "--since needs a Git repository, and "
            + folders.get(0).normalize()
            + " is in none; run it in a checkout, with its .git");
  }

  /** The beginning of the name of the commit since which files have changed. */
  String base() {
    return base.substring(0, Math.min(10, base.length()));
  }

  /** What is known of a file; a link has changed when it or what it points at has. */
  State state(Path file) {
    if (!Files.isRegularFile(file)) {
      return State.UNKNOWN;
    }
    Path absolute = file.toAbsolutePath();
    Path parent = absolute.getParent();
    Set<Path> places = new LinkedHashSet<>(List.of(real(absolute)));
    if (parent != null && absolute.getFileName() != null) {
      places.add(real(parent).resolve(absolute.getFileName()));
    }
    State state = State.UNKNOWN;
    for (Path place : places) {
      if (place.startsWith(top)) {
        List<String> names = names(top.relativize(place));
        if (names.stream().anyMatch(changed::contains)
            || names.stream().noneMatch(tracked::contains)) {
          return State.CHANGED;
        }
        state = State.UNCHANGED;
      }
    }
    return state;
  }

  // The file and the folders around it, one of which may be a submodule.
  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (Path part : path) {
      names.add(name.append(name.isEmpty() ? "" : "/").append(part).toString());
    }
    return names;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException | InvalidPathException unreadable) {
      return path.toAbsolutePath().normalize();
    }
  }
}
