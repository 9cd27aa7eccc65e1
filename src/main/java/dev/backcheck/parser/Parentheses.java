package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import java.util.Arrays;
import java.util.List;

/**
 * Which parenthesis closes which. Found for all tokens of a script at once: to look for each by
 * itself takes time that grows with the square of the script where many stay open.
 */
final class Parentheses {

  private static final int OPEN = Integer.MAX_VALUE;

  private final List<ScriptToken> tokens;
  // Empty until somebody asks.
  private int[] closing = {};

  Parentheses(List<ScriptToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * The index of the token that closes the parenthesis at {@code open}; beyond all tokens if none.
   */
  int closing(int open) {
    if (closing.length == 0) {
      closing = match();
    }
    return closing[open];
  }

  private int[] match() {
    int[] found = new int[tokens.size()];
    Arrays.fill(found, OPEN);
    int[] open = new int[tokens.size()];
    int depth = 0;
    for (int i = 0; i < found.length; i++) {
      int type = tokens.get(i).getType();
      if (type == TSqlParser.LPAREN) {
        open[depth++] = i;
      } else if (type == TSqlParser.RPAREN && depth > 0) {
        found[open[--depth]] = i;
      }
    }
    return found;
  }
}
