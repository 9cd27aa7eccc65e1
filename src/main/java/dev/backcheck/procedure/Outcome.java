package dev.backcheck.procedure;

import dev.backcheck.source.Origin;
import java.util.List;

/**
 * What a call of a known procedure does.
 *
 * @param runs the texts it runs, in order
 * @param secrets where it is given passwords
 * @param complete whether it does nothing else that matters here
 */
public record Outcome(List<Run> runs, List<Origin> secrets, boolean complete) {

  static final Outcome NOTHING = new Outcome(List.of(), List.of(), true);

  /** Something that is not followed. */
  static final Outcome UNKNOWN = new Outcome(List.of(), List.of(), false);

  /** Copies the lists. */
  public Outcome {
    runs = List.copyOf(runs);
    secrets = List.copyOf(secrets);
  }

  static Outcome of(Run run) {
    return new Outcome(List.of(run), List.of(), true);
  }
}
