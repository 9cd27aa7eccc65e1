package dev.backcheck.cli;

import dev.backcheck.cli.Inputs.Input;
import dev.backcheck.history.Changelog;
import dev.backcheck.history.Changelog.Entry;
import dev.backcheck.history.ChangelogReader;
import dev.backcheck.history.Changesets;
import dev.backcheck.history.ScriptPath;
import dev.backcheck.history.SqlcmdCommands;
import dev.backcheck.history.SqlcmdVariables;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.SqlcmdCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files that {@code :r} lines and changelogs of Liquibase name and that are not among the
 * inputs. A file is looked for beside the one that names it and in the current folder, where sqlcmd
 * looks; what a changelog names also in the folders above it, which may be in the search path.
 */
final class IncludedFiles {

  private static final int DEEPEST = 100;
  private static final int MOST = 10_000;

  private final Path current;
  private final InputPaths paths;
  private final ScriptReader reader;
  private final Map<String, Path> files = new LinkedHashMap<>();
  private final Map<Object, Source> known = new HashMap<>();
  private final Set<Source> visited = new HashSet<>();
  private int read;

  IncludedFiles(Path current, InputPaths paths, ScriptReader reader) {
    this.current = current;
    this.paths = paths;
    this.reader = reader;
  }

  /**
   * Reads on until nothing new is named.
   *
   * @param variables values of sqlcmd variables, by name
   */
  void follow(Inputs inputs, Map<String, String> variables) {
    for (Input input : inputs.scripts()) {
      input.file().ifPresent(file -> files.put(input.name(), file));
    }
    // What is read on the way stands behind the rest and has its turn.
    for (int i = 0; i < reader.sources().size(); i++) {
      Source source = reader.sources().get(i);
      if (source.text().isEmpty()) {
        continue;
      }
      visit(source, 0, new SqlcmdVariables(variables));
      entries(source).forEach(entry -> read(source.name(), entry));
    }
  }

  private static List<Entry> entries(Source source) {
    return ChangelogReader.isOne(source)
        ? ChangelogReader.read(source).entries()
        : Changesets.of(source).entries();
  }

  private void read(String from, Entry entry) {
    String path = entry.path().replaceFirst("^classpath\\*?:", "");
    if (entry.kind() == Changelog.Kind.SELF) {
      return;
    }
    if (entry.kind() == Changelog.Kind.INCLUDE_ALL) {
      candidates(from, path, entry.relative()).stream()
          .filter(name -> folder(name).isPresent())
          .findFirst()
          .ifPresent(this::readAll);
    } else {
      candidates(from, path, entry.relative()).stream()
          .filter(name -> file(name).isPresent())
          .findFirst()
          .ifPresent(this::read);
    }
  }

  private void readAll(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    FolderScan scan =
        new FolderScan(
            current.resolve(folder),
            prefix,
            (name, isFolder) -> !isFolder && paths.isExcluded(name),
            (file, isFolder) -> false,
            (name, file) -> FolderScan.isScript(file) || ChangelogReader.hasItsName(name));
    scan.scan().forEach(found -> read(found.name()));
  }

  private static List<String> candidates(String from, String path, boolean relative) {
    List<String> names = new ArrayList<>();
    if (!relative) {
      String plain = path.replaceFirst("^[/\\\\]+", "");
      names.add(ScriptPath.normal(plain));
      String folder = ScriptPath.folder(from);
      while (!folder.isEmpty() && names.size() < DEEPEST) {
        names.add(ScriptPath.normal(folder + plain));
        folder = ScriptPath.folder(folder.substring(0, folder.length() - 1));
      }
    }
    names.add(ScriptPath.beside(from, path));
    return names;
  }

  private void visit(Source source, int depth, SqlcmdVariables variables) {
    if (!mayInclude(source.text()) || !visited.add(source)) {
      return;
    }
    for (SqlcmdCommand command : SqlcmdCommands.of(new ScriptParser(true).parse(source))) {
      if (command.command().equals("setvar")) {
        variables.set(command.argument());
      } else if (command.command().equals("r") && depth < DEEPEST) {
        variables
            .fill(SqlcmdVariables.unquoted(command.argument()))
            .flatMap(name -> included(source.name(), name))
            .ifPresent(child -> visit(child, depth + 1, variables));
      }
    }
  }

  private Optional<Source> included(String from, String name) {
    return read(ScriptPath.beside(from, name)).or(() -> read(ScriptPath.normal(name)));
  }

  private Optional<Source> read(String name) {
    Optional<Path> file = file(name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Source before = known().get(key(file.get()));
    if (before != null) {
      Source whole = reader.whole(before);
      known().put(key(file.get()), whole);
      return Optional.of(whole);
    }
    if (read == MOST || paths.isExcluded(name)) {
      return Optional.empty();
    }
    read++;
    int count = reader.sources().size();
    reader.read(new Input(name, file, ChangelogReader.hasItsName(name)));
    if (reader.sources().size() == count) {
      return Optional.empty();
    }
    Source source = reader.sources().get(count);
    known().put(key(file.get()), source);
    return Optional.of(source);
  }

  // Most runs include nothing, and asking the system for the real path of each file takes long.
  private Map<Object, Source> known() {
    if (known.isEmpty()) {
      for (Source source : reader.sources()) {
        Path file = files.get(source.name());
        if (file != null) {
          known.put(key(file), source);
        }
      }
    }
    return known;
  }

  // Only regular files: reading a pipe would wait for ever.
  private Optional<Path> file(String name) {
    try {
      return Optional.of(current.resolve(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  private Optional<Path> folder(String name) {
    try {
      return Optional.of(current.resolve(name)).filter(Files::isDirectory);
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  private static Object key(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException unreadable) {
      return file.toAbsolutePath().normalize();
    }
  }

  // Parsing takes longer than this look, and few scripts include others.
  private static boolean mayInclude(String text) {
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      boolean first = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
      if (first && text.regionMatches(true, at, ":r", 0, 2)) {
        return true;
      }
    }
    return false;
  }
}
