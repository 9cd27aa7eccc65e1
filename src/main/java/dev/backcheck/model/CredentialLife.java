package dev.backcheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements about one credential on one server, each with the credential as it leaves it. */
final class CredentialLife {

  private final List<Step> steps = new ArrayList<>();
  private final List<Optional<Credential>> states = new ArrayList<>();

  void add(Step step, Optional<Credential> left) {
    steps.add(step);
    states.add(left);
  }

  int size() {
    return steps.size();
  }

  Step step(int at) {
    return steps.get(at);
  }

  /** The credential as a statement leaves it; empty where it does not exist then. */
  Optional<Credential> state(int at) {
    return states.get(at);
  }

  Optional<Credential> last() {
    return states.isEmpty() ? Optional.empty() : states.get(states.size() - 1);
  }

  /** Which statement is the last before a place in the history; -1 where none is. */
  int indexBefore(int index) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).index() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
