package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is passed over unread changes nothing of what is found. */
class PassedOverBatchesTest {

  private static final RuleEngine RULES =
      new RuleEngine(BuiltInRules.all().stream().filter(rule -> !rule.isOnDemand()).toList());

  static Stream<Example> examples() {
    return BuiltInRules.all().stream()
        .map(rule -> rule.spec())
        .flatMap(spec -> Stream.concat(spec.bad().stream(), spec.good().stream()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheSame(Example example) {
    ScriptParser parser = new ScriptParser(example.settings().quotedIdentifier());
    assertThat(check(example, parser::parse))
        .containsExactlyElementsOf(check(example, parser::read));
  }

  @Test
  void passesOver() {
    Script script =
        new ScriptParser(true).parse(Source.of("a.sql", OtherBatches.SQL + "BACKUP LOG a TO b;"));

    assertThat(script.batches())
        .extracting(batch -> batch.statements().size())
        .containsExactly(0, 0, 0, 0, 0, 1);
    assertThat(new ScriptParser(true).read(script.source()).batches())
        .extracting(batch -> batch.range())
        .containsExactlyElementsOf(script.batches().stream().map(batch -> batch.range()).toList());
  }

  // Two units for a character: what is passed over is not what stands before or behind it.
  @Test
  void passesOverTheRightPlacesBehindCharactersOfTwoUnits() {
    String sql =
        """
        -- %s
        BACKUP DATABASE Sales TO DISK = 'sales.bak';
        GO
        PRINT 'nothing of ours, and long enough to hide what is';
        GO
        BACKUP LOG Sales TO DISK = 'sales.trn';
        """
            .formatted("\uD83D\uDE00".repeat(40));
    Source source = Source.of("a.sql", sql);

    Script script = new ScriptParser(true).parse(source);

    assertThat(script.batches())
        .extracting(batch -> batch.statements().size())
        .containsExactly(1, 0, 1);
    assertThat(script.batches())
        .extracting(Batch::range)
        .containsExactlyElementsOf(
            new ScriptParser(true).read(source).batches().stream().map(Batch::range).toList());
  }

  private static List<String> check(Example example, Function<Source, Script> reader) {
    List<Script> scripts =
        example.scripts().stream()
            .map(
                script ->
                    Source.of(script.name(), OtherBatches.around(MarkedSql.of(script.sql()).sql())))
            .map(reader)
            .toList();
    Model model = Model.of(scripts, example.settings());
    return RULES.check(model, example.settings()).stream().map(Finding::toString).toList();
  }
}
