package dev.backcheck.cli;

import dev.backcheck.cli.Inputs.Input;
import dev.backcheck.cli.Inputs.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the arguments of a command into scripts: files, folders, patterns, standard input. */
final class InputPaths {

  private static final String STANDARD_INPUT = "-";

  private final Path current;
  private final String inputName;
  private final List<Glob> excludes;
  private final Ignoring ignoring;
  private final Map<Object, Input> scripts = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> named = new ArrayList<>();
  private int scans;

  /**
   * Paths that are read against a folder.
   *
   * @param inputName what reports call standard input
   */
  InputPaths(Path current, String inputName, List<Glob> excludes) {
    this(current, inputName, excludes, folder -> (file, isFolder) -> false);
  }

  /**
   * The same without what is to be ignored in folders.
   *
   * @param inputName what reports call standard input
   */
  InputPaths(Path current, String inputName, List<Glob> excludes, Ignoring ignoring) {
    this.ignoring = ignoring;
    this.current = current;
    this.inputName = inputName;
    this.excludes = List.copyOf(excludes);
  }

  /** Follows the arguments, in order; without any, the current folder is meant. */
  Inputs follow(List<String> arguments) throws CannotRunException {
    List<String> ordered = ShellOrder.undone(arguments.isEmpty() ? List.of(".") : arguments);
    for (String argument : ordered) {
      follow(argument);
    }
    boolean chosen = !named.isEmpty() && !ShellOrder.isOne(named) && scans == 0;
    return new Inputs(List.copyOf(scripts.values()), problems, chosen);
  }

  private void follow(String argument) throws CannotRunException {
    if (argument.equals(STANDARD_INPUT)) {
      scripts.put(STANDARD_INPUT, new Input(inputName, Optional.empty()));
      return;
    }
    Optional<Path> path = path(argument);
    if (path.isPresent() && Files.isDirectory(path.get())) {
      folder(argument, path.get());
    } else if (path.isPresent() && Files.exists(path.get())) {
      file(argument, path.get());
    } else if (Glob.isOne(argument)) {
      pattern(argument);
    } else {
      String help = path.map(missing -> Meant.file(argument, missing)).orElse("");
      problems.add(new Problem(argument, "does not exist" + help, true));
    }
  }

  private Optional<Path> path(String argument) {
    try {
      return argument.isEmpty() ? Optional.empty() : Optional.of(current.resolve(argument));
    } catch (InvalidPathException pattern) {
      return Optional.empty();
    }
  }

  private void file(String argument, Path file) {
    String name = shown(Path.of(argument));
    named.add(argument);
    if (isExcluded(name)) {
      problems.add(new Problem(argument, "is left out by --exclude", false));
      return;
    }
    scripts.putIfAbsent(FolderScan.real(file), new Input(name, Optional.of(file), false));
  }

  private void folder(String argument, Path folder) throws CannotRunException {
    String name = shown(Path.of(argument));
    String prefix = name.isEmpty() || name.endsWith("/") ? name : name + "/";
    int found =
        scan(
            new FolderScan(
                folder,
                prefix,
                this::excluded,
                ignoring.in(folder),
                (ignored, file) -> FolderScan.isScript(file) || FolderScan.mayBeChangelog(file)));
    if (found == 0) {
      String help =
          "holds no .sql files; name the files, or a pattern such as '" + prefix + "**/*.ddl'";
      problems.add(new Problem(argument, help, false));
    }
  }

  private void pattern(String argument) throws CannotRunException {
    Glob glob = new Glob(argument.replace('\\', '/'));
    Path base = current.resolve(glob.base());
    int found = 0;
    if (Files.isDirectory(base)) {
      String prefix =
          glob.base().isEmpty() || glob.base().endsWith("/") ? glob.base() : glob.base() + "/";
      found =
          scan(
              new FolderScan(
                  base,
                  prefix,
                  this::excluded,
                  ignoring.in(base),
                  (name, file) -> matches(glob, name, file)));
    }
    if (found == 0) {
      problems.add(new Problem(argument, "matches no file", false));
    }
  }

  // A pattern that names a folder means the scripts in it, as a shell would make of it.
  private static boolean matches(Glob glob, String name, Path file) {
    if (ScriptFile.isLeftover(file)) {
      return false;
    }
    if (glob.matches(name)) {
      return true;
    }
    boolean inFolder = false;
    for (int slash = name.indexOf('/', 1); slash > 0; slash = name.indexOf('/', slash + 1)) {
      inFolder |= glob.matches(name.substring(0, slash));
    }
    return inFolder && FolderScan.isScript(file);
  }

  private int scan(FolderScan scan) {
    scans++;
    List<FolderScan.Found> found = scan.scan();
    for (FolderScan.Found script : found) {
      Path file = script.file();
      boolean perhaps = !FolderScan.isScript(file) && FolderScan.mayBeChangelog(file);
      scripts.putIfAbsent(script.real(), new Input(script.name(), Optional.of(file), perhaps));
    }
    problems.addAll(scan.problems());
    if (scan.left() > 0) {
      String what = scan.left() == 1 ? "1 script" : scan.left() + " scripts";
      problems.add(
          new Problem(what, "left out, because Git ignores it; --no-gitignore reads on", false));
    }
    return found.size() + scan.problems().size();
  }

  /** Whether a file, by its name in reports, is to be left out. */
  boolean isExcluded(String name) {
    return excluded(name, false);
  }

  private boolean excluded(String name, boolean folder) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    for (Glob glob : excludes) {
      if (glob.matches(glob.isName() ? last : name) || (folder && glob.matches(name + "/"))) {
        return true;
      }
    }
    return false;
  }

  private static String shown(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }
}
