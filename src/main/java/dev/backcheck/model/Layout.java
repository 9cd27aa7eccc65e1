package dev.backcheck.model;

import java.util.List;

/**
 * The steps of a history as they were laid out, and what was learned on the way: what all analyses
 * start from.
 */
final class Layout {

  private final List<Step> steps;
  private final Values values;
  private final Gaps gaps;
  private final Lazy<StepKinds> kinds;
  private final Lazy<Continuity> continuity;
  private final Lazy<LogicalDevices> logicalDevices;

  /**
   * What was laid out.
   *
   * @param steps all of them, those too that are never reached
   * @param logical those with a logical device
   */
  Layout(List<Step> steps, List<Step> logical, Values values, Gaps gaps) {
    this.steps = steps;
    this.values = values;
    this.gaps = gaps;
    this.kinds = Lazy.of(() -> StepKinds.of(steps));
    this.continuity = Lazy.of(() -> Continuity.of(steps, gaps));
    this.logicalDevices = Lazy.of(() -> LogicalDevices.of(kinds().calls(), continuity()));
    if (!logical.isEmpty()) {
      // Which file or tape such a device is must be known before anybody asks for its key.
      logicalDevices.get().resolve(logical, values);
    }
  }

  List<Step> steps() {
    return steps;
  }

  Values values() {
    return values;
  }

  Gaps gaps() {
    return gaps;
  }

  /** The steps that are reached, by what they are. */
  StepKinds kinds() {
    return kinds.get();
  }

  Continuity continuity() {
    return continuity.get();
  }

  LogicalDevices logicalDevices() {
    return logicalDevices.get();
  }
}
