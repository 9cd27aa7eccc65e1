package dev.backcheck.history;

import dev.backcheck.history.FlywayName.Phase;
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

/**
 * The order of {@code flyway migrate}. All migrations are one history, in whatever folders they
 * are, as Flyway looks through its locations; only where two folders have a migration of the same
 * version, which Flyway refuses within one history, each folder is a history of its own and they
 * follow each other.
 *
 * <p>A baseline stands for all migrations up to its version in a new database; where those are
 * among the scripts too, the history is theirs and the baseline is kept apart, as are undo
 * migrations and callbacks that {@code migrate} does not run.
 */
final class FlywayOrder {

  private record Migration(Script script, FlywayName name) {}

  private final Map<String, List<Migration>> histories = new LinkedHashMap<>();
  private final List<Script> apart = new ArrayList<>();
  private final Map<Source, String> historyOf = new HashMap<>();

  private FlywayOrder() {}

  /** Whether names look as if Flyway applied the scripts. */
  static boolean fits(List<Script> scripts) {
    for (Script script : scripts) {
      String name = script.source().name();
      if (ScriptPath.last(name).contains("__")
          && FlywayName.of(name).filter(f -> f.phase() == Phase.VERSIONED).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static Order of(List<Script> scripts) {
    FlywayOrder order = new FlywayOrder();
    List<Migration> all = new ArrayList<>();
    Set<Source> named = new HashSet<>();
    for (Script script : scripts) {
      Optional<FlywayName> name = FlywayName.of(script.source().name());
      if (name.isPresent()) {
        all.add(new Migration(script, name.get()));
        named.add(script.source());
      }
    }
    boolean single = !sharesVersions(all);
    for (Migration migration : all) {
      String key = single ? "" : ScriptPath.folder(migration.script.source().name());
      order.histories.computeIfAbsent(key, k -> new ArrayList<>()).add(migration);
    }
    Map<String, List<Script>> sorted = new HashMap<>();
    order.histories.forEach((key, history) -> sorted.put(key, order.sorted(key, history)));
    return order.laidOut(scripts, named, sorted);
  }

  private static boolean sharesVersions(List<Migration> all) {
    Map<List<String>, String> folders = new HashMap<>();
    for (Migration migration : all) {
      String folder = ScriptPath.folder(migration.script.source().name());
      if (migration.name.phase() == Phase.VERSIONED
          && !folder.equals(folders.computeIfAbsent(migration.name.version(), v -> folder))) {
        return true;
      }
    }
    return false;
  }

  private List<Script> sorted(String key, List<Migration> history) {
    Optional<FlywayName> baseline = baseline(history);
    NaturalOrder natural = new NaturalOrder();
    List<Migration> forward = new ArrayList<>();
    for (Migration migration : history) {
      Phase phase = migration.name.phase();
      if (phase == Phase.UNDO
          || phase == Phase.ELSEWHERE
          || (phase == Phase.BASELINE
              && baseline.filter(b -> b.equals(migration.name)).isEmpty())) {
        apart.add(migration.script);
      } else {
        forward.add(migration);
        historyOf.put(migration.script.source(), key);
      }
    }
    forward.sort(
        (a, b) -> {
          int order = a.name.compareTo(b.name);
          return order != 0
              ? order
              : natural.compare(a.script.source().name(), b.script.source().name());
        });
    return forward.stream().map(Migration::script).toList();
  }

  // The latest one, unless the migrations it stands for are there.
  private static Optional<FlywayName> baseline(List<Migration> history) {
    return history.stream()
        .map(Migration::name)
        .filter(name -> name.phase() == Phase.BASELINE)
        .max(FlywayName::compareTo)
        .filter(
            latest ->
                history.stream()
                    .map(Migration::name)
                    .noneMatch(n -> n.phase() == Phase.VERSIONED && n.isUpTo(latest)));
  }

  // What Flyway passes over keeps its place; a history stands where its first script was given.
  private Order laidOut(List<Script> scripts, Set<Source> named, Map<String, List<Script>> sorted) {
    List<Script> result = new ArrayList<>();
    for (Script script : scripts) {
      if (!named.contains(script.source())) {
        result.add(script);
        continue;
      }
      String history = historyOf.get(script.source());
      List<Script> inOrder = history == null ? null : sorted.remove(history);
      if (inOrder != null) {
        result.addAll(inOrder);
      }
    }
    return new Order(result, apart);
  }
}
