package dev.backcheck.history;

import dev.backcheck.history.IncludeProblem.Kind;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SqlcmdCommand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which scripts the {@code :r} lines of others bring in. sqlcmd itself looks for a file in the
 * folder it was started in, see <a
 * href="https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-commands">sqlcmd commands</a>; which
 * that will be is not known here, so a file is looked for beside the one with the line first, and
 * then by its name as it stands.
 *
 * <p>What is brought in is bounded, as each line may bring in all that the lines there bring in
 * again: to a depth of {@value #DEEPEST}, and, where files are brought in more than once, to about
 * {@value #MOST} UTF-16 units of text in all.
 */
final class Includes {

  static final int DEEPEST = 100;
  static final int MOST = 20_000_000;
  // What a file costs besides its text.
  private static final long FILE = 500;

  private record Line(Source source, SourceRange range) {}

  /** Where no line brings in anything. */
  private static final Includes NONE = new Includes(List.of(), Map.of(), Map.of());

  private final ScriptIndex index;
  private final Map<String, String> given;
  // The lines for sqlcmd of the scripts that have any.
  private final Map<Source, List<SqlcmdCommand>> commands;
  private final Map<Line, Script> followed = new LinkedHashMap<>();
  private final Map<Source, List<Script>> children = new HashMap<>();
  private final Set<Line> repeated = new HashSet<>();
  private final Map<Source, List<IncludeProblem>> problems = new HashMap<>();
  private final Set<Source> open = new HashSet<>();
  private final Set<Source> included = new HashSet<>();
  private final Map<Source, Integer> heights = new HashMap<>();
  private final Map<Source, Long> sizes = new HashMap<>();
  private long size;

  /**
   * Looks through scripts.
   *
   * @param ordered the scripts in the order in which they are applied, included ones among them
   * @param given values of sqlcmd variables
   */
  static Includes of(List<Script> ordered, Map<String, String> given) {
    Map<Source, List<SqlcmdCommand>> commands = new HashMap<>();
    boolean any = false;
    for (Script script : ordered) {
      List<SqlcmdCommand> lines = SqlcmdCommands.of(script);
      if (!lines.isEmpty()) {
        commands.put(script.source(), lines);
        any |= lines.stream().anyMatch(Includes::bringsIn);
      }
    }
    // Most scripts have no such line, and then nothing need be looked up.
    return any ? new Includes(ordered, given, commands) : NONE;
  }

  private Includes(
      List<Script> ordered, Map<String, String> given, Map<Source, List<SqlcmdCommand>> commands) {
    this.index = new ScriptIndex(ordered);
    this.given = given;
    this.commands = commands;
    Set<Source> roots = roots(ordered);
    for (Script script : ordered) {
      if (roots.contains(script.source())) {
        start(script);
      }
    }
    // What is left brings itself in: begin with what comes first.
    ordered.forEach(this::start);
    long own = 0;
    for (Script script : ordered) {
      own += weight(script);
    }
    if (size - own > MOST) {
      followOnce();
    }
    followed.values().forEach(script -> included.add(script.source()));
  }

  private static boolean bringsIn(SqlcmdCommand command) {
    return command.command().equals("r");
  }

  private List<SqlcmdCommand> commands(Script script) {
    return commands.getOrDefault(script.source(), List.of());
  }

  /** Whether no line brings in anything, nor wants to. */
  boolean isEmpty() {
    return this == NONE;
  }

  private void followOnce() {
    for (Line line : repeated) {
      Script script = followed.remove(line);
      obstruct(line, Kind.TOO_MANY, script.source().name());
    }
  }

  private static long weight(Script script) {
    return FILE + script.source().text().length();
  }

  /** The script that a line brings in. */
  Optional<Script> included(Script script, SqlcmdCommand command) {
    return Optional.ofNullable(followed.get(new Line(script.source(), command.range())));
  }

  /** Whether a line brings in a script, so that it is not applied for itself. */
  boolean isIncluded(Script script) {
    return included.contains(script.source());
  }

  /** What a script brings in, each once for each line, in order. */
  List<Script> children(Script script) {
    return children.getOrDefault(script.source(), List.of());
  }

  /** Lines of a script that could not be followed. */
  List<IncludeProblem> problems(Script script) {
    return List.copyOf(problems.getOrDefault(script.source(), List.of()));
  }

  private Set<Source> roots(List<Script> scripts) {
    Set<Source> roots = new HashSet<>();
    scripts.forEach(script -> roots.add(script.source()));
    for (Script script : scripts) {
      for (SqlcmdCommand command : commands(script)) {
        if (bringsIn(command)) {
          find(script, SqlcmdVariables.unquoted(command.argument()))
              .map(Script::source)
              .filter(found -> !found.equals(script.source()))
              .ifPresent(roots::remove);
        }
      }
    }
    return roots;
  }

  private void start(Script script) {
    if (!heights.containsKey(script.source())) {
      visit(script, 0, new SqlcmdVariables(given));
      size += sizes.getOrDefault(script.source(), 0L);
    }
  }

  private void visit(Script script, int depth, SqlcmdVariables variables) {
    Source source = script.source();
    open.add(source);
    int height = 0;
    long brought = weight(script);
    for (SqlcmdCommand command : commands(script)) {
      if (command.command().equals("setvar")) {
        variables.set(command.argument());
      } else if (bringsIn(command)) {
        Optional<Script> found = follow(script, command, depth, variables);
        if (found.isPresent()) {
          Source child = found.get().source();
          height = Math.max(height, 1 + heights.getOrDefault(child, 0));
          brought = Math.min(Integer.MAX_VALUE, brought + sizes.getOrDefault(child, 0L));
        }
      }
    }
    open.remove(source);
    heights.put(source, height);
    sizes.put(source, brought);
  }

  private Optional<Script> follow(
      Script script, SqlcmdCommand command, int depth, SqlcmdVariables variables) {
    Line line = new Line(script.source(), command.range());
    String written = SqlcmdVariables.unquoted(command.argument());
    Optional<String> file = variables.fill(written);
    Optional<Script> found = file.flatMap(name -> find(script, name));
    Optional<Kind> obstacle = obstacle(file, found, depth);
    if (obstacle.isPresent() || found.isEmpty()) {
      obstruct(line, obstacle.orElse(Kind.MISSING), written);
      return Optional.empty();
    }
    Script child = found.get();
    if (heights.containsKey(child.source())) {
      repeated.add(line);
    } else {
      visit(child, depth + 1, variables);
    }
    followed.put(line, child);
    children.computeIfAbsent(script.source(), s -> new ArrayList<>()).add(child);
    return found;
  }

  private Optional<Kind> obstacle(Optional<String> file, Optional<Script> found, int depth) {
    if (file.isEmpty()) {
      return Optional.of(Kind.UNKNOWN_NAME);
    }
    if (found.isEmpty()) {
      return Optional.of(Kind.MISSING);
    }
    Source child = found.get().source();
    if (open.contains(child)) {
      return Optional.of(Kind.LOOP);
    }
    boolean deep = depth + 1 + heights.getOrDefault(child, 0) > DEEPEST;
    return deep ? Optional.of(Kind.TOO_DEEP) : Optional.empty();
  }

  private Optional<Script> find(Script from, String file) {
    return index
        .at(ScriptPath.beside(from.source().name(), file))
        .or(() -> index.at(ScriptPath.normal(file)));
  }

  private void obstruct(Line line, Kind kind, String file) {
    problems
        .computeIfAbsent(line.source, source -> new ArrayList<>())
        .add(new IncludeProblem(line.source, line.range, kind, file));
  }
}
