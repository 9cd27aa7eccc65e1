package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a rule says of a statement it says of the same statement in dynamic SQL, and of one whose
 * devices are in variables: at the same place, as strongly.
 */
class RewrittenExamplesTest {

  /** Examples of a rule that differ for a reason: those with a pattern in them. */
  private record Difference(String pattern, String reason) {}

  private static final Difference COMMENTS =
      new Difference("--|/\\*", "comments of the script itself are meant");
  private static final Difference USE =
      new Difference("(?is)\\bUSE\\b.*\\bGO\\b", "USE holds until the text ends that says it");

  private static final Difference SQLCMD =
      new Difference(":r ", "sqlcmd reads lines of the script, not the text that it runs");

  private static final Map<String, Difference> NOT_AS_TEXT =
      Map.of(
          "include-loop",
          SQLCMD,
          "include-not-read",
          SQLCMD,
          "unused-suppression",
          COMMENTS,
          "unknown-suppression",
          COMMENTS,
          "suppression-without-reason",
          COMMENTS,
          "unterminated-token",
          new Difference("", "a text that ends too early cannot be read, which is told"),
          "credential-name-not-identifier",
          new Difference("QUOTED_IDENTIFIER", "SET holds until the text ends that says it"),
          "encryption-certificate-wrong-database",
          USE,
          "restore-in-own-database",
          USE);

  static Stream<Arguments> examples() {
    return BuiltInRules.all().stream()
        .flatMap(
            rule ->
                Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream())
                    .map(example -> Arguments.of(rule.name(), rule, example)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("examples")
  void sameInDynamicSql(String name, Rule rule, Example example) {
    Difference difference = NOT_AS_TEXT.get(name);
    String sql = example.scripts().toString();
    if (difference == null || !Pattern.compile(difference.pattern()).matcher(sql).find()) {
      compare(rule, example, RewrittenExamplesTest::asText);
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("examples")
  void sameWithDevicesInVariables(String name, Rule rule, Example example) {
    compare(rule, example, RewrittenExamplesTest::inVariables);
  }

  private static void compare(Rule rule, Example example, Function<Script, Rewriting> rewriting) {
    List<Script> scripts = new ArrayList<>();
    ScriptParser parser = new ScriptParser(example.settings().quotedIdentifier());
    for (Example.Script script : example.scripts()) {
      scripts.add(parser.parse(Source.of(script.name(), MarkedSql.of(script.sql()).sql())));
    }
    List<Rewriting> rewritten = scripts.stream().map(rewriting).toList();
    List<Script> others = new ArrayList<>();
    for (int i = 0; i < scripts.size(); i++) {
      others.add(parser.parse(Source.of(scripts.get(i).source().name(), rewritten.get(i).sql())));
    }
    List<String> expected = new ArrayList<>();
    for (Finding finding : check(rule, example, scripts)) {
      int i = scripts.stream().map(Script::source).toList().indexOf(finding.place().source());
      SourceRange place = rewritten.get(i).place(finding.place().range());
      expected.add(shown(finding, others.get(i).source(), place));
    }
    assertThat(check(rule, example, others))
        .extracting(found -> shown(found, found.place().source(), found.place().range()))
        .containsExactlyElementsOf(expected);
  }

  private static List<Finding> check(Rule rule, Example example, List<Script> scripts) {
    Model model = Model.of(scripts, example.settings());
    return new RuleEngine(List.of(rule)).check(model, example.settings());
  }

  private static String shown(Finding finding, Source source, SourceRange range) {
    return source.name()
        + ":"
        + source.position(range.start())
        + " "
        + finding.severity()
        + " "
        + source.text(range);
  }

  // Each batch as EXEC (N'…').
  private static Rewriting asText(Script script) {
    Rewriting rewriting = new Rewriting(script.source().text());
    for (Batch batch : script.batches()) {
      if (batch.statements().isEmpty()) {
        continue;
      }
      int start = batch.statements().get(0).range().start();
      int end = batch.range().end();
      rewriting.before(start, "EXEC (N'");
      for (int i = start; i < end; i++) {
        if (script.source().text().charAt(i) == '\'') {
          rewriting.at(i, "'");
        }
      }
      rewriting.at(end, "');");
    }
    return rewriting;
  }

  // Each literal of a device in a variable of its own.
  private static Rewriting inVariables(Script script) {
    Rewriting rewriting = new Rewriting(script.source().text());
    int count = 0;
    for (Step step : Model.of(List.of(script)).steps()) {
      if (step.source() != script.source()
          || !(step.statement() instanceof DeviceStatement statement)) {
        continue;
      }
      for (Device device : statement.allDevices()) {
        if (device.location() instanceof Text text) {
          String variable = "@v" + count++;
          Batch batch = script.batches().get(step.batch());
          rewriting.before(
              batch.statements().get(0).range().start(),
              "DECLARE "
                  + variable
                  + " nvarchar(4000) = "
                  + script.source().text(text.range())
                  + ";\n");
          rewriting.replace(text.range(), variable);
        }
      }
    }
    return rewriting;
  }
}
