package dev.backcheck.history;

import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds scripts by what other files call them. */
final class ScriptIndex {

  private record Named(String path, Script script) {}

  private final Map<String, Script> exact = new HashMap<>();
  private final Map<String, List<Script>> lower = new HashMap<>();
  private final Map<String, List<Named>> byLastName = new HashMap<>();

  ScriptIndex(List<Script> scripts) {
    for (Script script : scripts) {
      String name = ScriptPath.normal(script.source().name());
      if (exact.putIfAbsent(name, script) == null) {
        add(lower, lower(name), script);
        add(byLastName, lower(ScriptPath.last(name)), new Named("/" + lower(name), script));
      }
    }
  }

  /**
   * The script of a path; letter case counts only where several differ in nothing else, as scripts
   * for Windows are checked elsewhere too.
   */
  Optional<Script> at(String path) {
    Script found = exact.get(path);
    if (found != null) {
      return Optional.of(found);
    }
    List<Script> alike = lower.getOrDefault(lower(path), List.of());
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** The only script whose path ends with another one; empty where there are several. */
  Optional<Script> endingWith(String path) {
    String end = "/" + lower(path.startsWith("/") ? path.substring(1) : path);
    List<Script> found =
        byLastName.getOrDefault(ScriptPath.last(end), List.of()).stream()
            .filter(named -> named.path().endsWith(end))
            .map(Named::script)
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }
}
