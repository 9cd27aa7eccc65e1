package dev.backcheck.history;

import dev.backcheck.syntax.Script;
import java.util.List;

/**
 * What a convention makes of scripts.
 *
 * @param forward those of the history, in order
 * @param apart those that are not part of it, as they were given
 */
record Order(List<Script> forward, List<Script> apart) {

  /** Copies the lists. */
  Order {
    forward = List.copyOf(forward);
    apart = List.copyOf(apart);
  }
}
