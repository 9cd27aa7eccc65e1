package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Comment;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.UnreadableStatement;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every node stands where its tokens stand, inside the node it belongs to. */
class RangesTest {

  static List<String> examples() {
    return Examples.own();
  }

  @Test
  void nodesOfRuleExamplesStandOnTheirTokens() {
    Examples.all().forEach(RangesTest::assertRanges);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nodesStandOnTheirTokens(String sql) {
    assertRanges(sql);
    assertRanges(new Rewriter(sql).gaps(" /* \uD83D\uDE00\uD83D\uDE00 */"));
    assertRanges(new Rewriter(sql).gaps("\u0000\u00A0\u2028\u3000"));
    assertRanges(new Rewriter(sql).gaps(" -- \uD83D\uDE00\r"));
    assertRanges(sql.replace("\n", "\r"));
    assertRanges(sql.replace("\n", "\r\n"));
    assertRanges("\uFEFF" + sql);
    assertRanges("\uD83D\uDE00;" + sql);
  }

  private static void assertRanges(String sql) {
    Source source = Source.of("test.sql", sql);
    new Checker(source).check(new ScriptParser(true).read(source));
    new Checker(source).check(new ScriptParser(false).read(source));
  }

  /** Compares a tree with the tokens of its script. */
  private static final class Checker {

    private final Source source;
    private final Set<Integer> starts = new HashSet<>();
    private final Set<Integer> ends = new HashSet<>();

    Checker(Source source) {
      this.source = source;
      Tokens tokens = Tokens.of(source);
      tokens.visible().forEach(token -> add(token.range()));
      tokens.comments().stream().map(Comment::range).forEach(this::add);
      // Batches reach from one GO line to the next, and the whole text is the script's.
      add(new SourceRange(0, source.text().length()));
    }

    private void add(SourceRange range) {
      starts.add(range.start());
      ends.add(range.end());
    }

    void check(Script script) {
      check(script, script.range());
      script.batches().forEach(batch -> assertInOrder(batch.statements(), batch.range()));
      assertInOrder(script.batches(), script.range());
      assertInOrder(script.comments(), script.range());
      assertInOrder(script.problems(), script.range());
    }

    private void check(Node node, SourceRange around) {
      SourceRange range = node.range();
      assertInside(node, range, around);
      if (range.length() > 0 && !(node instanceof Batch)) {
        assertThat(starts).as(() -> shown(node)).contains(range.start());
        assertThat(ends).as(() -> shown(node)).contains(range.end());
      }
      for (Node child : Trees.children(node)) {
        check(child, range);
      }
      if (node instanceof Record) {
        checkParts(node);
      }
    }

    private void checkParts(Node node) {
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        Object value = Trees.read(component, node);
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Node) {
          assertInOrder(list.stream().map(Node.class::cast).toList(), node.range());
        } else if (value instanceof SourceRange part && !(node instanceof UnreadableStatement)) {
          assertInside(node, part, node.range());
        }
      }
    }

    private void assertInOrder(List<? extends Node> nodes, SourceRange around) {
      int end = around.start();
      for (Node node : nodes) {
        assertThat(node.range().start()).as(() -> shown(node)).isGreaterThanOrEqualTo(end);
        end = node.range().end();
      }
      assertThat(end).isLessThanOrEqualTo(around.end());
    }

    private void assertInside(Node node, SourceRange part, SourceRange around) {
      assertThat(part.start()).as(() -> shown(node)).isBetween(around.start(), part.end());
      assertThat(part.end()).as(() -> shown(node)).isLessThanOrEqualTo(around.end());
    }

    private String shown(Node node) {
      return node + " in " + source.text();
    }
  }
}
