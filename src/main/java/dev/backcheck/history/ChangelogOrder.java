package dev.backcheck.history;

import dev.backcheck.history.Changelog.Entry;
import dev.backcheck.history.IncludeProblem.Kind;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The order in which Liquibase runs scripts: as its changelogs bring them in, each once, however
 * often they are named; the files of a folder by their paths, character by character. A path is
 * looked for beside the changelog where that says so, else as it stands, as Liquibase looks in its
 * search path, and last as the end of a longer one, as the search path is not known here. Scripts
 * that no changelog names keep the place they were given in.
 */
final class ChangelogOrder {

  private final Map<Source, List<Entry>> changelogs = new LinkedHashMap<>();
  private final ScriptIndex index;
  private final TreeMap<String, Script> byName = new TreeMap<>();
  private final Set<Source> done = new HashSet<>();
  private final Set<Source> open = new HashSet<>();
  private final List<Script> named = new ArrayList<>();
  private final Map<Source, List<IncludeProblem>> problems = new HashMap<>();

  private ChangelogOrder(List<Script> files) {
    this.index = new ScriptIndex(files);
    files.forEach(file -> byName.put(ScriptPath.normal(file.source().name()), file));
  }

  /**
   * Puts files in order.
   *
   * @param files scripts and changelogs
   * @param changelogs those of the files that are changelogs in XML, YAML or JSON
   */
  static Order of(List<Script> files, List<Changelog> changelogs) {
    ChangelogOrder order = new ChangelogOrder(files);
    changelogs.forEach(log -> order.changelogs.put(log.source(), log.entries()));
    for (Script file : files) {
      List<Entry> entries = Changesets.of(file.source()).entries();
      if (entries.size() > 1) {
        order.changelogs.put(file.source(), entries);
      }
    }
    order.follow(files);
    return order.laidOut(files);
  }

  private void follow(List<Script> files) {
    Set<Source> roots = new HashSet<>(changelogs.keySet());
    changelogs.forEach(
        (source, entries) ->
            entries.stream()
                .flatMap(entry -> files(source, entry).stream())
                .map(Script::source)
                .filter(found -> !found.equals(source))
                .forEach(roots::remove));
    files.stream().map(Script::source).filter(roots::contains).forEach(s -> visit(s, 0));
    // Those that bring each other in: begin with what comes first.
    files.stream().map(Script::source).filter(changelogs::containsKey).forEach(s -> visit(s, 0));
  }

  private void visit(Source source, int depth) {
    if (!done.add(source)) {
      return;
    }
    open.add(source);
    for (Entry entry : changelogs.getOrDefault(source, List.of())) {
      if (entry.kind() != Changelog.Kind.SELF) {
        enter(source, entry, depth);
      } else {
        index.at(ScriptPath.normal(source.name())).ifPresent(named::add);
      }
    }
    open.remove(source);
  }

  private void enter(Source source, Entry entry, int depth) {
    List<Script> found = files(source, entry);
    if (found.isEmpty()) {
      obstruct(source, entry, Kind.MISSING);
    }
    for (Script file : found) {
      Source child = file.source();
      if (open.contains(child)) {
        // A folder may hold the changelog that names it; Liquibase is told to leave that out.
        if (entry.kind() != Changelog.Kind.INCLUDE_ALL) {
          obstruct(source, entry, Kind.LOOP);
        }
      } else if (depth == ChangelogTree.DEEPEST) {
        obstruct(source, entry, Kind.TOO_DEEP);
      } else if (changelogs.containsKey(child)) {
        visit(child, depth + 1);
      } else if (done.add(child)) {
        named.add(file);
      }
    }
  }

  private void obstruct(Source source, Entry entry, Kind kind) {
    problems
        .computeIfAbsent(source, s -> new ArrayList<>())
        .add(new IncludeProblem(source, entry.range(), kind, entry.path()));
  }

  private List<Script> files(Source source, Entry entry) {
    String path = entry.path().replaceFirst("^classpath\\*?:", "").replace('\\', '/');
    if (entry.kind() == Changelog.Kind.SELF) {
      return List.of();
    }
    if (entry.kind() == Changelog.Kind.INCLUDE_ALL) {
      return folder(source, path, entry);
    }
    Optional<Script> found = index.at(ScriptPath.beside(source.name(), path));
    if (!entry.relative()) {
      String plain = ScriptPath.normal(path);
      Optional<Script> beside = found;
      found =
          index
              .at(plain)
              .or(() -> index.at(ScriptPath.normal(path.replaceFirst("^/+", ""))))
              .or(() -> index.endingWith(plain))
              .or(() -> beside);
    }
    return found.stream().toList();
  }

  private List<Script> folder(Source source, String path, Entry entry) {
    String plain = ScriptPath.normal(path.replaceFirst("^/+", ""));
    List<Script> found = List.of();
    if (!entry.relative()) {
      found = inside(plain);
      if (found.isEmpty() && !plain.isEmpty()) {
        found =
            byName.keySet().stream()
                .map(name -> ("/" + name).indexOf("/" + plain + "/") > 0 ? name : "")
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> inside(name.substring(0, name.indexOf("/" + plain + "/") + 1) + plain))
                .orElse(List.of());
      }
    }
    if (found.isEmpty()) {
      found = inside(ScriptPath.beside(source.name(), path));
    }
    return found.stream()
        .filter(file -> file.source().name().endsWith(entry.suffix()))
        .filter(file -> !file.source().equals(source))
        .toList();
  }

  // In the order of their paths.
  private List<Script> inside(String folder) {
    return folder.isEmpty()
        ? List.copyOf(byName.values())
        : List.copyOf(byName.subMap(folder + "/", folder + "0").values());
  }

  private Order laidOut(List<Script> files) {
    Set<Source> ours = new HashSet<>();
    named.forEach(script -> ours.add(script.source()));
    List<Script> result = new ArrayList<>();
    boolean told = false;
    for (Script file : files) {
      if (!ours.contains(file.source())) {
        result.add(file);
      } else if (!told) {
        told = true;
        result.addAll(named);
      }
    }
    return new Order(result, List.of(), problems);
  }
}
