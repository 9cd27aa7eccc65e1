package dev.backcheck.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.IdleRules;
import dev.backcheck.source.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are not asked about a statement of the corpus would have found nothing in it. */
class IdleRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"engine", "docs", "scriptdom"})
  void nothingIsMissed(String folder) {
    for (JsonObject entry : Corpus.cases(folder + "/cases.jsonl")) {
      Source script = Source.of("case.sql", Corpus.text(folder, entry));
      for (String target : List.of("2014", "2022-CU14@azure-vm-windows", "@managed-instance")) {
        Backcheck.Builder checker = Backcheck.builder().target(Target.parse(target));
        assertThat(IdleRules.findings(checker, List.of(script))).isEmpty();
      }
    }
  }
}
