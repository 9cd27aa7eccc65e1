package dev.backcheck.rules.media;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class MediaRules {

  private MediaRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new MirrorCount(),
        new MirrorShape(),
        new NulDevice(),
        new MirrorWithoutFormat(),
        new MirrorEdition(),
        new MirrorTotalDevices(),
        new FormatNoskip(),
        new FormatDestroysMedia(),
        new RelativeDiskPath(),
        new MappedOrUncPath(),
        new AppendUnbounded(),
        new MixedCompression(),
        new StripeCountChange(),
        new RestoreMissingStripes(),
        new RestoreAllMirrors(),
        new LogicalDeviceMissing());
  }
}
