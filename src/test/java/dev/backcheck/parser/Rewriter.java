package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.Source;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes a script in another way that means the same to the server. */
final class Rewriter {

  private final String sql;
  private final List<ScriptToken> tokens;

  Rewriter(String sql) {
    this.sql = sql;
    this.tokens = Tokens.of(Source.of("test.sql", sql)).visible();
  }

  /** With words in another case. */
  String words(UnaryOperator<String> change) {
    return write(
        token -> isPlainWord(token) ? change.apply(token.getText()) : token.getText(),
        (beside, gap) -> gap);
  }

  /** With something behind every token that it does no harm to. */
  String gaps(String added) {
    boolean line = added.contains("\n") || added.contains("\r");
    return write(ScriptToken::getText, (beside, gap) -> line && beside ? gap : added + gap);
  }

  /** Whether what is written behind the script becomes part of its last token. */
  boolean endsOpen() {
    return !tokens.isEmpty() && takesRest(tokens.get(tokens.size() - 1));
  }

  /** Whether it begins with a name, as calls without EXEC do. */
  boolean beginsWithName() {
    return !tokens.isEmpty() && tokens.get(0).getType() == TSqlParser.IDENTIFIER;
  }

  // The gap may be one beside a GO, which cares for lines.
  private String write(
      Function<ScriptToken, String> word, BiFunction<Boolean, String, String> gap) {
    StringBuilder text = new StringBuilder();
    int behind = 0;
    for (int i = 0; i < tokens.size(); i++) {
      ScriptToken token = tokens.get(i);
      text.append(sql.substring(behind, token.start())).append(word.apply(token));
      behind = token.end();
      int next = i + 1 < tokens.size() ? tokens.get(i + 1).start() : sql.length();
      if (!takesRest(token)) {
        text.append(gap.apply(isBesideGo(i), sql.substring(behind, next)));
        behind = next;
      }
    }
    return text.append(sql.substring(behind)).toString();
  }

  private boolean isBesideGo(int i) {
    return tokens.get(i).isWord("GO") || (i + 1 < tokens.size() && tokens.get(i + 1).isWord("GO"));
  }

  private static boolean takesRest(ScriptToken token) {
    return token.getType() == TSqlParser.SQLCMD_COMMAND
        || token.getType() == TSqlParser.UNTERMINATED;
  }

  private static boolean isPlainWord(ScriptToken token) {
    boolean word = token.getType() <= TSqlParser.IDENTIFIER;
    return word && !token.getText().contains("$");
  }
}
