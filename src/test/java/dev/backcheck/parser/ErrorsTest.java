package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.rules.script.ScriptRules;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes as people make them, each with «…» around the culprit and, below a blank line, what is
 * said about it: {@code errors.txt}.
 */
class ErrorsTest {

  static List<Cases.Case> mistakes() {
    return Cases.read(Cases.FOLDER.resolve("errors.txt"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void mistakeIsNamedWhereItIs(Cases.Case mistake) {
    String sql = mistake.sql().replace("«", "").replace("»", "");
    List<Finding> findings = new ArrayList<>(findings(Trees.parse(sql)));
    findings.sort(Comparator.comparing(finding -> finding.place().range()));
    StringBuilder marked = new StringBuilder(sql);
    for (int i = findings.size() - 1; i >= 0; i--) {
      marked.insert(findings.get(i).place().range().end(), '»');
      marked.insert(findings.get(i).place().range().start(), '«');
    }
    assertThat(marked).hasToString(mistake.sql());
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactlyElementsOf(mistake.expected().lines().toList());
  }

  private static List<Finding> findings(Script script) {
    return new RuleEngine(
            ScriptRules.all().stream().filter(rule -> rule.name().equals("syntax-error")).toList())
        .check(Model.of(List.of(script)), Settings.DEFAULT);
  }
}
