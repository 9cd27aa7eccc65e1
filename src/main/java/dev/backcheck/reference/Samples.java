package dev.backcheck.reference;

import java.util.List;
import java.util.Optional;

/**
 * The text that stands for something else in examples and is now and then left behind: {@code
 * samples.tsv}.
 */
public final class Samples {
  private Samples() {}

  /**
   * The sample that a text is; nothing when it looks like a real one. A sqlcmd variable is no
   * sample.
   */
  public static Optional<Sample> find(Sample.Kind kind, String text) {
    String value = Cells.lower(text.strip());
    for (Sample sample : Loaded.SAMPLES) {
      boolean about = sample.kind() == kind || sample.kind() == Sample.Kind.ANY;
      if (about && sample.matches(value)) {
        return Optional.of(sample);
      }
    }
    return Optional.empty();
  }

  /** All samples in the order of the table. */
  public static List<Sample> all() {
    return Loaded.SAMPLES;
  }

  private static final class Loaded {
    static final List<Sample> SAMPLES =
        Table.read(Samples.class, "samples.tsv").rows().stream().map(Sample::of).toList();
  }
}
