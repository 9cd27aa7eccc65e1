package dev.backcheck.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.backcheck.source.Source;
import java.util.List;

/**
 * Scripts made of the examples of all rules, as the fuzzer decides. What it finds is kept as text,
 * in {@link FoundScriptsTest}: the decisions mean something else when a rule gets an example.
 */
class MixedScriptsFuzzTest {

  @FuzzTest
  void promisesHoldForAnyMixture(FuzzedDataProvider data) {
    Choices choices = bound -> data.consumeInt(0, bound - 1);
    List<Source> sources = new MixedScripts(choices).next();
    try {
      Promises.ofScripts(sources, choices);
    } catch (RuntimeException | AssertionError broken) {
      throw new AssertionError(sources.stream().map(Source::text).toList().toString(), broken);
    }
  }
}
