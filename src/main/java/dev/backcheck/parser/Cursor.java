package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of one batch, looked at by index.
 *
 * @param parentheses of the whole script
 * @param from index of the first token of the batch
 * @param to index behind its last token
 * @param endOffset offset at which the batch's text ends
 */
record Cursor(
    List<ScriptToken> tokens,
    Parentheses parentheses,
    int from,
    int to,
    int endOffset,
    String script) {

  /** The type of a token; EOF outside the batch. */
  int type(int index) {
    return index >= from && index < to ? tokens.get(index).getType() : Token.EOF;
  }

  boolean is(int index, int type) {
    return type(index) == type;
  }

  /** Whether the token is that word, which is not a token type of its own. */
  boolean isWord(int index, String word) {
    return (is(index, TSqlParser.IDENTIFIER) || is(index, TSqlParser.RESERVED))
        && tokens.get(index).isWord(word);
  }

  /** Whether one of the tokens from {@code first} to below {@code end} has that type. */
  boolean has(int first, int end, int type) {
    for (int i = first; i < end; i++) {
      if (is(i, type)) {
        return true;
      }
    }
    return false;
  }

  boolean atEnd(int index) {
    return index >= to;
  }

  ScriptToken token(int index) {
    return index >= from && index < to
        ? tokens.get(index)
        : new ScriptToken(Token.EOF, Token.DEFAULT_CHANNEL, endOffset, endOffset, script);
  }

  /** The text of a token in upper case. */
  String upper(int index) {
    return token(index).getText().toUpperCase(Locale.ROOT);
  }

  /** From the first to behind the last of some tokens; at least one. */
  SourceRange range(int first, int end) {
    return new SourceRange(token(first).start(), token(Math.max(first, end - 1)).end());
  }

  /**
   * The index behind the parenthesis that closes the one at {@code open}; the end where it stays
   * open.
   */
  int behindParenthesis(int open) {
    return is(open, TSqlParser.LPAREN) ? Math.min(to - 1, parentheses.closing(open)) + 1 : to;
  }

  /** Whether the token can be a name, or the first part of one. */
  boolean isName(int index) {
    int type = type(index);
    return type == TSqlParser.IDENTIFIER
        || type == TSqlParser.PLACEHOLDER
        || type == TSqlParser.BRACKETED
        || type == TSqlParser.QUOTED
        || (type >= TSqlParser.AFTER && type <= TSqlParser.VIRTUAL_DEVICE);
  }
}
