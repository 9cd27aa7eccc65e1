package dev.backcheck.fuzz;

import java.util.List;

/** Where decisions come from: a fuzzer, or chance. */
@FunctionalInterface
interface Choices {

  /**
   * One of the numbers from 0 to below the bound.
   *
   * @param bound at least 1
   */
  int below(int bound);

  /** One of some things. */
  default <T> T of(List<T> things) {
    return things.get(below(things.size()));
  }
}
