package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the findings of the rules' examples decide beyond their ranges: severity, confidence,
 * messages of the server, targets, places that tell the story, and what a fix makes of the script.
 * {@code -Dapprove} writes the table anew; read what changed in it.
 */
class FindingDecisionsTest {

  private static final Path TABLE = Path.of("src/test/resources/dev/backcheck/rules/decisions.tsv");

  /** Traces of a part that is missing: two spaces, empty brackets, a space before a comma. */
  private static final String ILL_FORMED = "(?m)  (?=\\S)|^ | $| ,|\\( *\\)|\\bnull\\b";

  @Test
  void findingsDecideWhatTheTableSays() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Rule rule : BuiltInRules.all()) {
      for (Example example : rule.spec().bad()) {
        rows.add(key(rule, example) + "\t" + decisions(findings(rule, example)));
      }
    }
    if (System.getProperty("approve") != null) {
      Files.write(TABLE, rows, StandardCharsets.UTF_8);
      return;
    }
    assertThat(rows).containsExactlyElementsOf(Files.readAllLines(TABLE, StandardCharsets.UTF_8));
  }

  static Stream<Arguments> examples() {
    return BuiltInRules.all().stream()
        .flatMap(
            rule -> rule.spec().bad().stream().map(bad -> Arguments.of(key(rule, bad), rule, bad)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void sentencesAreWhole(String key, Rule rule, Example example) {
    assertThat(findings(rule, example))
        .flatExtracting(Finding::message, Finding::help)
        .allSatisfy(text -> assertThat((String) text).doesNotContainPattern(ILL_FORMED));
  }

  private static String key(Rule rule, Example example) {
    String text = example.scripts() + " " + example.settings();
    return rule.name() + "#" + Integer.toHexString(text.hashCode());
  }

  static List<Finding> findings(Rule rule, Example example) {
    List<Script> scripts = new ArrayList<>();
    for (Example.Script script : example.scripts()) {
      ScriptParser parser = new ScriptParser(example.settings().quotedIdentifier());
      scripts.add(parser.parse(Source.of(script.name(), MarkedSql.of(script.sql()).sql())));
    }
    return new RuleEngine(List.of(rule))
        .check(Model.of(scripts, example.settings()), example.settings());
  }

  static String decisions(List<Finding> findings) {
    return findings.stream().map(FindingDecisionsTest::decision).collect(Collectors.joining("; "));
  }

  private static String decision(Finding finding) {
    String related =
        finding.related().stream()
            .map(
                other -> " @" + other.place().source().name() + ":" + other.place().range().start())
            .collect(Collectors.joining());
    return finding.severity().id()
        + " "
        + finding.confidence().id()
        + " "
        + finding.engine()
        + related
        + finding.fix().map(fix -> " " + shown(fix, finding.place().source())).orElse("");
  }

  private static String shown(Fix fix, Source source) {
    return fix.edits().stream()
        .map(edit -> shown(edit, source))
        .collect(Collectors.joining(" ", fix.safety() + " ", ""));
  }

  private static String shown(Edit edit, Source source) {
    String change = source.text(edit.range()) + "=>" + edit.text();
    return edit.range().start() + ":" + change.replaceAll("\\s", "·");
  }
}
