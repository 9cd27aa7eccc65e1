package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.SurroundingStatement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no difference to the server makes none to the tree. */
class MetamorphicTest {

  @Test
  void examplesOfRulesMayBeRewrittenToo() {
    for (String sql : Examples.all()) {
      assertSame(sql, new Rewriter(sql).words(MetamorphicTest::mixed));
      assertSame(sql, new Rewriter(sql).gaps(" /* ' */ -- it's\r\n"));
    }
  }

  static List<String> examples() {
    return Examples.own();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void caseOfWordsMakesNoDifference(String sql) {
    Rewriter rewriter = new Rewriter(sql);
    assertSame(sql, rewriter.words(word -> word.toLowerCase(Locale.ROOT)));
    assertSame(sql, rewriter.words(word -> word.toUpperCase(Locale.ROOT)));
  }

  private static String mixed(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static void assertSame(String sql, String rewritten) {
    assertThat(dump(rewritten)).as(rewritten).isEqualToIgnoringCase(dump(sql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\n",
        "\r",
        "\r\n\t",
        "\u00A0\u3000\u200B\u0000",
        "/* c */",
        "/* ' /* \" */ [ \n*/",
        " -- it's\n",
        " --\r"
      })
  void whatStandsBetweenTokensMakesNoDifference(String gap) {
    for (String sql : examples()) {
      String rewritten = new Rewriter(sql).gaps(gap);
      assertThat(dump(rewritten)).as(rewritten).isEqualTo(dump(sql));
    }
  }

  // Only at the start of a batch may a procedure be called without EXEC.
  static List<String> withoutCalls() {
    return examples().stream().filter(sql -> !new Rewriter(sql).beginsWithName()).toList();
  }

  @ParameterizedTest
  @MethodSource("withoutCalls")
  void aStatementBeforeItMakesNoDifference(String sql) {
    Script script = Trees.parse("PRINT 1;\n" + sql);
    List<Statement> first = script.batches().get(0).statements();
    assertThat(TreeDump.of(first.subList(0, 1))).isEqualTo("OtherStatement words=[PRINT]\n");
    assertThat(TreeDump.of(first.subList(1, first.size())) + rest(script))
        .isEqualTo(TreeDump.of(Trees.parse(sql).batches().get(0).statements()) + rest(sql));
  }

  private static String rest(String sql) {
    return rest(Trees.parse(sql));
  }

  private static String rest(Script script) {
    List<Batch> batches = script.batches();
    return TreeDump.of(batches.subList(1, batches.size())) + TreeDump.of(script.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";",
        " ; ;",
        " PRINT 1",
        ";PRINT 1",
        " BACKUP LOG z TO z",
        " select 1",
        "\nDROP CREDENTIAL z",
        "\n-- end",
        " /* end",
        " label: PRINT 1",
        "\n:r x.sql",
        "\nGO",
        "\ngo 2\n",
        " THROW",
        " RETURN",
        " EXEC p",
        ";WITH c AS (SELECT 1 a) SELECT a FROM c",
        " $(more)"
      })
  void whatFollowsMakesNoDifference(String behind) {
    for (String sql : examples()) {
      List<Statement> statements = Trees.statements(Trees.parse(sql));
      boolean ours = statements.stream().noneMatch(MetamorphicTest::mayGoOn);
      if (ours && !new Rewriter(sql).endsOpen()) {
        List<Statement> all = Trees.statements(Trees.parse(sql.stripTrailing() + behind));
        assertThat(TreeDump.of(all)).as(sql + behind).startsWith(TreeDump.of(statements));
      }
    }
  }

  private static boolean mayGoOn(Statement statement) {
    return statement instanceof SurroundingStatement || statement instanceof UnreadableStatement;
  }

  private static String dump(String sql) {
    return TreeDump.of(Trees.parse(sql).batches());
  }
}
