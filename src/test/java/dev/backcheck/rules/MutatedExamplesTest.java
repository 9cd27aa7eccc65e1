package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.IdleRules;
import dev.backcheck.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scripts with mistakes nobody thought of: the examples of all rules with tokens left out, written
 * twice, swapped or cut off, checked with all rules. No rule may trip over what another shape of
 * statement lacks.
 */
class MutatedExamplesTest {

  private static final Pattern TOKEN =
      Pattern.compile("N?'(?:[^']++|'')*+'|\\[[^\\]]*\\]|[\\p{L}\\p{N}_@#$]+|\\s+|\\S");

  private static final List<String> FLOW =
      List.of(
          " RETURN ",
          " IF @a = 1 RETURN; ",
          " THROW; ",
          " again: ",
          " GOTO again ",
          "\nSET NOEXEC ON\nGO\n",
          " IF @a = 1 SET @sql = 'a' ELSE SET @sql = 'b' ",
          " DECLARE @sql varchar(9) = 'c'; ",
          " WHILE 1 = 1 BEGIN ",
          " END ",
          "\n:setvar x y\n",
          " $(x) ",
          " @sql ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2012",
        "2014",
        "2016",
        "2019:express",
        "2022-CU14@azure-vm-windows",
        "2022-CU17@linux",
        "2025@arc-windows",
        "@managed-instance",
        "@azure-sql-database"
      })
  void anyMixtureOfTokensIsChecked(String target) {
    Backcheck backcheck = Backcheck.builder().target(Target.parse(target)).build();
    Random random = new Random(target.hashCode());
    for (List<String> scripts : (Iterable<List<String>>) examples()::iterator) {
      List<Source> sources = new ArrayList<>();
      for (String script : scripts) {
        sources.add(Source.of("V" + sources.size() + ".sql", mutated(script, random)));
      }
      assertSound(backcheck.check(sources), sources);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2022-CU14@azure-vm-windows", "@managed-instance"})
  void rulesThatAreLeftOutWouldFindNothingInIt(String target) {
    Random random = new Random(target.length());
    for (List<String> scripts : (Iterable<List<String>>) examples()::iterator) {
      List<Source> sources = new ArrayList<>();
      for (String script : scripts) {
        sources.add(Source.of("V" + sources.size() + ".sql", mutated(script, random)));
      }
      Backcheck.Builder checker =
          Backcheck.builder().target(Target.parse(target)).asOf(LocalDate.of(2031, 5, 1));
      assertThat(IdleRules.findings(checker, sources)).isEmpty();
    }
  }

  private static Stream<List<String>> examples() {
    return BuiltInRules.all().stream()
        .flatMap(rule -> Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream()))
        .map(
            example ->
                example.scripts().stream()
                    .map(Example.Script::sql)
                    .map(sql -> MarkedSql.of(sql).sql())
                    .toList());
  }

  private static String mutated(String sql, Random random) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(sql).results().map(MatchResult::group).toList());
    for (int i = 0; i <= random.nextInt(3) && tokens.size() > 2; i++) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(7)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
        case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
        case 3 -> tokens.subList(at, tokens.size()).clear();
        case 4 -> tokens.add(at, FLOW.get(random.nextInt(FLOW.size())));
        case 5 -> run(tokens, at, random);
        default -> tokens.add(at, " ; ");
      }
    }
    return String.join("", tokens);
  }

  // The rest of the script, put together from two parts with something unknown between them.
  private static void run(List<String> tokens, int at, Random random) {
    List<String> rest = tokens.subList(at, tokens.size());
    int cut = random.nextInt(rest.size() + 1);
    String first = String.join("", rest.subList(0, cut)).replace("'", "''");
    String second = String.join("", rest.subList(cut, rest.size())).replace("'", "''");
    rest.clear();
    String between = random.nextBoolean() ? "' + @x + N'" : "' + N'";
    tokens.add(" DECLARE @sql nvarchar(max) = N'" + first + between + second + "'; EXEC (@sql);");
  }

  private static void assertSound(Report report, List<Source> sources) {
    assertThat(report.findings())
        .allSatisfy(
            finding -> {
              assertThat(sources).contains(finding.place().source());
              int length = finding.place().source().text().length();
              assertThat(finding.place().range().end()).isLessThanOrEqualTo(length);
              assertThat(finding.message()).isNotBlank();
            })
        .isSortedAccordingTo(
            Comparator.comparingInt((Finding f) -> sources.indexOf(f.place().source()))
                .thenComparing(f -> f.place().range()));
  }
}
