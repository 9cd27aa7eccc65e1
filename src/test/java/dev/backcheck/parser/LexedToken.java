package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.List;

/**
 * A token of a script, for tests outside this package.
 *
 * @param isKeyword whether it is a word that the grammar knows, which may also be a name
 * @param isGo whether it is the word that ends a batch, or would where it stands alone
 * @param takesRest whether what is written behind it becomes part of it
 */
public record LexedToken(
    SourceRange range, boolean isKeyword, boolean isGo, boolean takesRest, boolean isSecret) {

  /** All that the grammar sees, in order. */
  public static List<LexedToken> of(String sql) {
    Tokens tokens = Tokens.of(Source.of("test.sql", sql));
    return tokens.visible().stream().map(token -> of(token, tokens.secrets())).toList();
  }

  private static LexedToken of(ScriptToken token, List<SourceRange> secrets) {
    int type = token.getType();
    return new LexedToken(
        token.range(),
        type < TSqlParser.IDENTIFIER,
        token.isWord("GO"),
        type == TSqlParser.SQLCMD_COMMAND || type == TSqlParser.UNTERMINATED,
        secrets.contains(token.range()));
  }
}
