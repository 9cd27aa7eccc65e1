package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.SuppressionRule;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SurroundingStatement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example in every rule's documentation. */
class RuleExamplesTest {

  static Stream<Arguments> examples() {
    return BuiltInRules.all().stream()
        .flatMap(
            rule ->
                Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream())
                    .map(example -> Arguments.of(rule.name(), rule, example)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("examples")
  void ruleReportsExactlyTheMarkedRanges(String name, Rule rule, Example example) {
    List<String> expected = new ArrayList<>();
    List<Script> scripts = new ArrayList<>();
    for (Example.Script script : example.scripts()) {
      MarkedSql marked = MarkedSql.of(script.sql());
      ScriptParser parser = new ScriptParser(example.settings().quotedIdentifier());
      Script parsed = parser.parse(Source.of(script.name(), marked.sql()));
      scripts.add(parsed);
      marked.marks().forEach(mark -> expected.add(shown(parsed.source(), mark)));
    }
    Model model = Model.of(scripts, example.settings());
    assertParses(rule.spec(), model);

    // What is said of suppressions depends on what the others find.
    List<Rule> asked = rule instanceof SuppressionRule ? BuiltInRules.all() : List.of(rule);
    List<Finding> findings =
        new RuleEngine(asked)
            .check(model, example.settings()).stream()
                .filter(finding -> finding.rule().equals(name))
                .toList();

    assertThat(findings)
        .extracting(finding -> shown(finding.place().source(), finding.place().range()))
        .containsExactlyElementsOf(expected);
    assertThat(findings).allSatisfy(finding -> assertHonest(rule.spec(), finding));
  }

  private static String shown(Source source, SourceRange range) {
    return source.name() + ":" + range.start() + "-" + range.end() + " " + source.text(range);
  }

  // An example of another rule than those about unreadable text must be readable, or it shows
  // nothing.
  private static void assertParses(RuleSpec spec, Model model) {
    assertThat(model.steps()).extracting(Step::statement).isNotEmpty();
    if (spec.family() != Family.SCRIPT && !spec.limits().contains("cannot be read")) {
      assertThat(model.steps())
          .extracting(Step::statement)
          .doesNotHaveAnyElementsOfTypes(UnreadableStatement.class)
          .anyMatch(statement -> !(statement instanceof SurroundingStatement));
    }
  }

  private static void assertHonest(RuleSpec spec, Finding finding) {
    assertThat(finding.severity()).isLessThanOrEqualTo(spec.severity());
    assertThat(finding.message()).doesNotEndWith(".").isNotBlank();
    if (spec.inferred()) {
      assertThat(finding.confidence()).isNotEqualTo(Confidence.CERTAIN);
    }
  }

  @Test
  void everyRuleHasExamplesOfBothKinds() {
    assertThat(BuiltInRules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.spec().bad()).as(rule.name()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(rule.spec().good()).as(rule.name()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(rule.spec().bad())
                  .as(rule.name())
                  .allMatch(e -> e.scripts().stream().anyMatch(s -> s.sql().contains("«")));
              assertThat(rule.spec().good())
                  .as(rule.name())
                  .noneMatch(e -> e.scripts().stream().anyMatch(s -> s.sql().contains("«")));
            });
  }

  @Test
  void namesAreUniqueAndSummariesAreLines() {
    List<RuleSpec> specs = BuiltInRules.all().stream().map(Rule::spec).toList();
    assertThat(specs).extracting(RuleSpec::name).doesNotHaveDuplicates();
    assertThat(specs)
        .allSatisfy(
            spec -> {
              assertThat(spec.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(spec.summary()).doesNotContain("\n").doesNotEndWith(".");
            });
  }

  @Test
  void everyRuleThatOneYieldsToExists() {
    List<String> names = BuiltInRules.all().stream().map(Rule::name).toList();
    assertThat(BuiltInRules.all())
        .allSatisfy(rule -> assertThat(names).containsAll(rule.spec().yieldsTo()));
  }
}
