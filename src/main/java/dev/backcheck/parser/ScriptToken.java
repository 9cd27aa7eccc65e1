package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlLexer;
import dev.backcheck.source.SourceRange;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;
import org.jspecify.annotations.Nullable;

/** A token that knows only what is needed: its type and where it stands. */
final class ScriptToken implements Token {

  private final int type;
  private final int channel;
  private final int start;
  private final int end;
  private final String script;

  ScriptToken(int type, int channel, int start, int end, String script) {
    this.type = type;
    this.channel = channel;
    this.start = start;
    this.end = end;
    this.script = script;
  }

  /** Makes the lexer's tokens, all of them parts of one script. */
  static TokenFactory<ScriptToken> factory(String script) {
    return new TokenFactory<>() {
      @Override
      public ScriptToken create(
          Pair<TokenSource, CharStream> source,
          int type,
          @Nullable String text,
          int channel,
          int start,
          int stop,
          int line,
          int column) {
        int end = Math.max(start, stop + 1);
        int known = type == TSqlLexer.IDENTIFIER ? Keywords.type(script, start, end) : type;
        return new ScriptToken(known, channel, start, end, script);
      }

      @Override
      public ScriptToken create(int type, String text) {
        throw new UnsupportedOperationException("tokens are made from a script only");
      }
    };
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  SourceRange range() {
    return new SourceRange(start, end);
  }

  boolean isWord(String word) {
    return end - start == word.length()
        && script.regionMatches(true, start, word, 0, word.length());
  }

  /**
   * What stands between its quotes.
   *
   * @param opening how many characters the first of them has, with what belongs to it
   */
  String within(int opening) {
    return script.substring(start + opening, end - 1);
  }

  @Override
  public String getText() {
    return script.substring(start, end);
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return 0;
  }

  @Override
  public int getChannel() {
    return channel;
  }

  @Override
  public int getTokenIndex() {
    return -1;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public @Nullable CharStream getInputStream() {
    return null;
  }

  /** The type only: the text may be a secret. */
  @Override
  public String toString() {
    return "token " + type + " at " + start;
  }
}
