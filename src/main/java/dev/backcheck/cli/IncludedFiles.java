package dev.backcheck.cli;

import dev.backcheck.cli.Inputs.Input;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files that {@code :r} lines name and that are not among the inputs. A file is looked
 * for beside the one with the line, then in the current folder, where sqlcmd itself looks.
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
    for (Source source : reader.sources()) {
      Path file = files.get(source.name());
      if (file != null) {
        known.put(key(file), source);
      }
    }
    for (Source source : java.util.List.copyOf(reader.sources())) {
      visit(source, 0, new SqlcmdVariables(variables));
    }
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
    Source before = known.get(key(file.get()));
    if (before != null || read == MOST || paths.isExcluded(name)) {
      return Optional.ofNullable(before);
    }
    read++;
    int count = reader.sources().size();
    reader.read(new Input(name, file));
    if (reader.sources().size() == count) {
      return Optional.empty();
    }
    Source source = reader.sources().get(count);
    known.put(key(file.get()), source);
    return Optional.of(source);
  }

  // Only regular files: reading a pipe would wait for ever.
  private Optional<Path> file(String name) {
    try {
      return Optional.of(current.resolve(name)).filter(Files::isRegularFile);
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
