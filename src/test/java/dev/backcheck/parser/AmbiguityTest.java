package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.DiagnosticErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The grammar has one way to read a statement, and finds it without looking far ahead. */
class AmbiguityTest {

  private static final int MAX_STATES = 500;

  static List<String> examples() {
    return Examples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyStatementIsReadInOneWay(String sql) {
    assertOneWay(sql);
  }

  @Test
  void randomStatementsAreReadInOneWay() {
    StatementGenerator generator = new StatementGenerator(new Random(20261123));
    for (int i = 0; i < 2_000; i++) {
      assertOneWay(generator.next());
    }
  }

  private static void assertOneWay(String sql) {
    List<ScriptToken> tokens = Tokens.of(Source.of("test.sql", sql)).visible();
    Cursor cursor =
        new Cursor(tokens, new Parentheses(tokens), 0, tokens.size(), sql.length(), sql);
    for (int i = 0; i < tokens.size(); i++) {
      Anchor anchor = Anchor.at(cursor, i);
      if (anchor != null) {
        String fast = read(anchor, cursor, i, PredictionMode.SLL, false);
        assertThat(read(anchor, cursor, i, PredictionMode.LL, false)).as(sql).isEqualTo(fast);
        assertThat(read(anchor, cursor, i, PredictionMode.LL_EXACT_AMBIG_DETECTION, true))
            .as(sql)
            .isEqualTo(fast);
      }
    }
  }

  // The tree, or where and why there is none.
  private static String read(
      Anchor anchor, Cursor cursor, int from, PredictionMode mode, boolean listening) {
    TokenWindow window = new TokenWindow(cursor.tokens(), cursor.script());
    TSqlParser parser = new TSqlParser(window);
    parser.removeErrorListeners();
    parser.setErrorHandler(new FailFast());
    parser.getInterpreter().setPredictionMode(mode);
    Doubts doubts = new Doubts();
    if (listening) {
      parser.addErrorListener(doubts);
    }
    window.show(from, cursor.to(), cursor.endOffset(), cursor.script());
    window.seek(from);
    String read;
    try {
      read = Islands.parse(anchor, parser).toStringTree(parser) + window.index();
    } catch (ParseFailure failure) {
      read = failure.culprit().range() + " " + failure.expected();
    }
    assertThat(doubts.found).as(cursor.script()).isEmpty();
    return read;
  }

  @Test
  void whatIsLearntOfTheGrammarStaysSmall() {
    StatementGenerator generator = new StatementGenerator(new Random(7));
    for (int i = 0; i < 5_000; i++) {
      Trees.parse(generator.next());
    }
    TSqlParser parser = new TSqlParser(new TokenWindow(List.of(), ""));
    DFA[] learnt = parser.getInterpreter().decisionToDFA;
    assertThat(Arrays.stream(learnt).mapToInt(dfa -> dfa.states.size()).sum())
        .isLessThanOrEqualTo(MAX_STATES);
  }

  /** Whatever the parser was not sure about. */
  private static final class Doubts extends DiagnosticErrorListener {

    private final List<String> found = new ArrayList<>();

    Doubts() {
      super(true);
    }

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        @Nullable Object symbol,
        int line,
        int column,
        String message,
        @Nullable RecognitionException cause) {
      // A statement may be wrong here; it must not be ambiguous.
    }

    @Override
    public void reportAmbiguity(
        Parser recognizer,
        DFA dfa,
        int start,
        int stop,
        boolean exact,
        @Nullable BitSet alternatives,
        ATNConfigSet configs) {
      found.add("ambiguous " + getDecisionDescription(recognizer, dfa));
    }

    @Override
    public void reportAttemptingFullContext(
        Parser recognizer,
        DFA dfa,
        int start,
        int stop,
        @Nullable BitSet conflicting,
        ATNConfigSet configs) {
      found.add("looks at its context " + getDecisionDescription(recognizer, dfa));
    }

    @Override
    public void reportContextSensitivity(
        Parser recognizer, DFA dfa, int start, int stop, int prediction, ATNConfigSet configs) {
      found.add("depends on its context " + getDecisionDescription(recognizer, dfa));
    }
  }
}
