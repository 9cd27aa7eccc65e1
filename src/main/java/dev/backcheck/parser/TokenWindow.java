package dev.backcheck.parser;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** Shows the parser a part of the tokens as if the script ended behind it. */
final class TokenWindow implements TokenStream {

  private final List<ScriptToken> tokens;
  private int end;
  private int position;
  private ScriptToken endToken;

  /**
   * A window that shows nothing yet.
   *
   * @param script the text the tokens are from
   */
  TokenWindow(List<ScriptToken> tokens, String script) {
    this.tokens = tokens;
    this.endToken = new ScriptToken(Token.EOF, Token.DEFAULT_CHANNEL, 0, 0, script);
  }

  /**
   * Shows the tokens with indexes from {@code from} to below {@code to}; the end stands at an
   * offset.
   */
  void show(int from, int to, int endOffset, String script) {
    this.position = from;
    this.end = to;
    this.endToken = new ScriptToken(Token.EOF, Token.DEFAULT_CHANNEL, endOffset, endOffset, script);
  }

  @Override
  public ScriptToken LT(int k) {
    int at = k > 0 ? position + k - 1 : position + k;
    return get(at);
  }

  @Override
  public int LA(int k) {
    return LT(k).getType();
  }

  @Override
  public ScriptToken get(int index) {
    return index >= 0 && index < end ? tokens.get(index) : endToken;
  }

  @Override
  public void consume() {
    position++;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // Nothing was buffered.
  }

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = index;
  }

  @Override
  public int size() {
    return end;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public TokenSource getTokenSource() {
    throw new UnsupportedOperationException("all tokens are there already");
  }

  @Override
  public String getText(Interval interval) {
    throw notForText();
  }

  @Override
  public String getText() {
    throw notForText();
  }

  @Override
  public String getText(RuleContext context) {
    throw notForText();
  }

  @Override
  public String getText(Token start, Token stop) {
    throw notForText();
  }

  // ANTLR asks for text only to word its own messages, which are not used.
  private static UnsupportedOperationException notForText() {
    return new UnsupportedOperationException("ask the script for its text");
  }
}
