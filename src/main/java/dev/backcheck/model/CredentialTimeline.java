package dev.backcheck.model;

import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.DropCredential;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The life of one credential name in one scope, from its first statement to its last. */
public final class CredentialTimeline {

  private final KnownText name;
  private final Optional<StorageUrl> url;
  private final List<Step> steps = new ArrayList<>();
  private final List<Optional<Credential>> states = new ArrayList<>();

  CredentialTimeline(KnownText name) {
    this.name = name;
    this.url = StorageUrl.of(name);
  }

  /** The name as it was first written. */
  public KnownText name() {
    return name;
  }

  /** The URL the name stands for, if it has the form of one. */
  public Optional<StorageUrl> url() {
    return url;
  }

  /** Every statement about it, in order. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  void add(Step step, CredentialStatement statement) {
    Optional<Credential> before = states.isEmpty() ? Optional.empty() : last();
    steps.add(step);
    states.add(after(before, step, statement));
  }

  /** The credential as it is right before a step; empty where it does not exist there. */
  public Optional<Credential> before(Step step) {
    int found = indexBefore(step.index());
    return found < 0 ? Optional.empty() : states.get(found);
  }

  /** The credential as one of the statements about it leaves it. */
  public Optional<Credential> after(Step step) {
    int found = indexBefore(step.index() + 1);
    return found < 0 ? Optional.empty() : states.get(found);
  }

  /** The next statement about it behind a step. */
  public Optional<Step> next(Step step) {
    int found = indexBefore(step.index() + 1) + 1;
    return found < steps.size() ? Optional.of(steps.get(found)) : Optional.empty();
  }

  /** The credential at the end of the history. */
  public Optional<Credential> last() {
    return states.get(states.size() - 1);
  }

  /** The statement about it that comes last before a step. */
  public Optional<Step> lastStepBefore(Step step) {
    int found = indexBefore(step.index());
    return found < 0 ? Optional.empty() : Optional.of(steps.get(found));
  }

  private int indexBefore(int index) {
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

  private Optional<Credential> after(
      Optional<Credential> before, Step step, CredentialStatement statement) {
    if (statement instanceof DropCredential) {
      // Dropped under a condition: it may still be there, and usually is created anew right after.
      return step.placement().conditional() ? before.map(this::uncertain) : Optional.empty();
    }
    CredentialDefinition definition = (CredentialDefinition) statement;
    KnownText identity =
        definition.identity().map(Texts::of).orElse(KnownText.unknown("no identity"));
    return Optional.of(
        new Credential(
            name,
            url,
            CredentialKind.of(identity),
            step,
            definition,
            before.map(Credential::created).orElse(step),
            true));
  }

  private Credential uncertain(Credential known) {
    return new Credential(
        known.name(),
        known.url(),
        known.kind(),
        known.defined(),
        known.definition(),
        known.created(),
        false);
  }
}
