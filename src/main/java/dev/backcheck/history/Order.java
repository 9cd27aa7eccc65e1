package dev.backcheck.history;

import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.List;
import java.util.Map;

/**
 * What a convention makes of scripts.
 *
 * @param forward those of the history, in order
 * @param apart those that are not part of it, as they were given
 * @param problems what changelogs name and what cannot be followed, by the changelog
 */
record Order(List<Script> forward, List<Script> apart, Map<Source, List<IncludeProblem>> problems) {

  /** Copies the lists and the map. */
  Order {
    forward = List.copyOf(forward);
    apart = List.copyOf(apart);
    problems = Map.copyOf(problems);
  }

  /** An order by names. */
  Order(List<Script> forward, List<Script> apart) {
    this(forward, apart, Map.of());
  }
}
