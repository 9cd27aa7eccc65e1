package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.generated.TSqlLexer;
import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.Source;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;

/**
 * What ANTLR keeps of what it has read, for as long as the process lives, has an end: it depends on
 * the grammar, not on how many different things are written in scripts.
 */
class LearntStatesTest {

  private static final int MOST_OF_LEXER = 100;
  private static final int MOST_OF_PARSER = 500;
  private static final int MOST_CONTEXTS = 1_000;

  private static final int WORDS = 50_000;
  private static final int STATEMENTS = 4_000;
  private static final Pattern BLANK = Pattern.compile(" ");

  /** The tables that all parsers share otherwise, empty and seen by nobody else. */
  private record Learnt(List<DFA> decisions, PredictionContextCache contexts) {

    static Learnt nothing(ATN grammar) {
      List<DFA> decisions =
          IntStream.range(0, grammar.getNumberOfDecisions())
              .mapToObj(decision -> new DFA(grammar.getDecisionState(decision), decision))
              .toList();
      return new Learnt(decisions, new PredictionContextCache());
    }

    DFA[] states() {
      return decisions.toArray(DFA[]::new);
    }

    int count() {
      return decisions.stream().mapToInt(dfa -> dfa.states.size()).sum();
    }
  }

  @Test
  void wordsOfAnyAlphabetTeachTheLexerOnlyItsGrammar() {
    Random random = new Random(50_000);
    Learnt learnt = Learnt.nothing(TSqlLexer._ATN);
    lex(words(random, WORDS), learnt);
    int first = learnt.count();
    lex(words(random, WORDS), learnt);

    assertThat(first).isBetween(30, MOST_OF_LEXER);
    // A few rare beginnings of words may come late.
    assertThat(learnt.count()).isBetween(first, first + first / 10);
    assertThat(learnt.contexts().size()).isLessThanOrEqualTo(MOST_CONTEXTS);
  }

  @Test
  void anyOptionsInAnyOrderTeachTheParserOnlyItsGrammar() {
    Random random = new Random(4_000);
    Learnt learnt = Learnt.nothing(TSqlParser._ATN);
    parse(random, learnt);
    int first = learnt.count();
    parse(random, learnt);

    assertThat(first).isBetween(20, MOST_OF_PARSER);
    assertThat(learnt.count()).isBetween(first, first + first / 10);
    assertThat(learnt.contexts().size()).isLessThanOrEqualTo(MOST_CONTEXTS);
  }

  // Every one different: of letters, marks, digits and signs from all over Unicode, half of them
  // around a word that the lexer knows.
  private static String words(Random random, int count) {
    Vocabulary vocabulary = TSqlLexer.VOCABULARY;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int k = random.nextInt(4); k >= 0; k--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      String known = vocabulary.getDisplayName(1 + random.nextInt(vocabulary.getMaxTokenType()));
      if (known != null && random.nextBoolean()) {
        text.append(known, 1, 1 + random.nextInt(known.length() - 1));
      }
      text.append(i).append(random.nextInt(4) == 0 ? "" : " ");
      if (i % 100 == 0) {
        // Whatever is open, a quote or comment, ends here.
        text.append("*/ ' ' \" \" ] ' \n");
      }
    }
    return text.toString();
  }

  private static void lex(String text, Learnt learnt) {
    TSqlLexer lexer = new TSqlLexer(new ScriptText(text, List.of()));
    lexer.removeErrorListeners();
    lexer.setTokenFactory(ScriptToken.factory(text));
    lexer.setInterpreter(
        new LexerATNSimulator(lexer, TSqlLexer._ATN, learnt.states(), learnt.contexts()));
    while (lexer.nextToken().getType() != Token.EOF) {
      // Only what is learnt counts.
    }
  }

  private static void parse(Random random, Learnt learnt) {
    StatementGenerator generator = new StatementGenerator(random);
    for (int i = 0; i < STATEMENTS; i++) {
      String sql = mixed(generator.next(), random);
      List<ScriptToken> tokens = Tokens.of(Source.of("test.sql", sql)).visible();
      Cursor cursor =
          new Cursor(tokens, new Parentheses(tokens), 0, tokens.size(), sql.length(), sql);
      Anchor anchor = tokens.isEmpty() ? null : Anchor.at(cursor, 0);
      if (anchor != null) {
        parse(anchor, cursor, learnt, PredictionMode.SLL);
        parse(anchor, cursor, learnt, PredictionMode.LL);
      }
    }
  }

  // One word of the statement is any word of the grammar.
  private static String mixed(String sql, Random random) {
    String[] words = BLANK.split(sql);
    Vocabulary vocabulary = TSqlParser.VOCABULARY;
    String known = vocabulary.getDisplayName(1 + random.nextInt(TSqlParser.IDENTIFIER - 1));
    if (known != null && words.length > 1) {
      words[1 + random.nextInt(words.length - 1)] = known.replace("'", "");
    }
    return String.join(" ", words);
  }

  private static void parse(Anchor anchor, Cursor cursor, Learnt learnt, PredictionMode mode) {
    TokenWindow window = new TokenWindow(cursor.tokens(), cursor.script());
    TSqlParser parser = new TSqlParser(window);
    parser.removeErrorListeners();
    parser.setErrorHandler(new FailFast());
    parser.setInterpreter(
        new ParserATNSimulator(parser, TSqlParser._ATN, learnt.states(), learnt.contexts()));
    parser.getInterpreter().setPredictionMode(mode);
    window.show(0, cursor.to(), cursor.endOffset(), cursor.script());
    window.seek(0);
    try {
      Islands.parse(anchor, parser);
    } catch (ParseFailure refused) {
      assertThat(refused.culprit()).isNotNull();
    }
  }
}
