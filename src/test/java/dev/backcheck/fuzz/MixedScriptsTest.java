package dev.backcheck.fuzz;

import dev.backcheck.source.Source;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What fuzzing checks for as long as it is let, checked for some scripts in every build. */
class MixedScriptsTest {

  private static final int SOME = Integer.getInteger("backcheck.mixed", 40);

  @Test
  void promisesHoldForAnyMixture() {
    long seed = Long.getLong("backcheck.seed", 20_261_123);
    for (int i = 0; i < SOME; i++) {
      Random random = new Random(seed + i);
      List<Source> sources = new MixedScripts(random::nextInt).next();
      try {
        Promises.ofScripts(sources, random::nextInt);
      } catch (RuntimeException | AssertionError broken) {
        throw new AssertionError(
            "seed " + (seed + i) + ": " + sources.stream().map(Source::text).toList(), broken);
      }
    }
  }
}
