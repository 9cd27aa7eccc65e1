package dev.backcheck.parser;

import dev.backcheck.parser.Passages.Passage;
import dev.backcheck.parser.generated.TSqlLexer;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Comment;
import dev.backcheck.syntax.UnterminatedToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * One run of the lexer over a script.
 *
 * @param visible the tokens the grammar sees, in order
 * @param secrets the strings that stand where a password or secret is given, in whatever statement
 */
record Tokens(
    Source source,
    List<ScriptToken> visible,
    List<Comment> comments,
    List<SourceRange> secrets,
    List<UnterminatedToken> problems) {

  static Tokens of(Source source) {
    return of(source, List.of());
  }

  /** Those of a script without some of its batches. */
  static Tokens of(Source source, List<Passage> passages) {
    String text = source.text();
    ScriptText input = new ScriptText(text, passages);
    TSqlLexer lexer = new TSqlLexer(input);
    lexer.removeErrorListeners();
    lexer.setTokenFactory(ScriptToken.factory(text));
    lexer.setInterpreter(new EndedScan(lexer));
    Collector collector = new Collector(text.length());
    input.pass();
    for (ScriptToken token = next(lexer); token.getType() != Token.EOF; token = next(lexer)) {
      collector.add(token);
      input.pass();
    }
    collector.finish();
    return new Tokens(
        source, collector.visible, collector.comments, collector.secrets, collector.problems);
  }

  private static ScriptToken next(TSqlLexer lexer) {
    return (ScriptToken) lexer.nextToken();
  }

  /** Puts the parts of block comments together and sets open tokens aside. */
  private static final class Collector {

    private final int length;
    private final List<ScriptToken> visible;
    private final List<Comment> comments = new ArrayList<>();
    private final List<SourceRange> secrets = new ArrayList<>();
    private final List<UnterminatedToken> problems = new ArrayList<>();
    private int depth;
    private int commentStart;

    Collector(int length) {
      this.length = length;
      this.visible = new ArrayList<>(Math.max(16, length / 8));
    }

    void add(ScriptToken token) {
      switch (token.getType()) {
        case TSqlLexer.LINE_COMMENT -> comments.add(new Comment(token.range()));
        case TSqlLexer.COMMENT_OPEN -> {
          if (depth++ == 0) {
            commentStart = token.start();
          }
        }
        case TSqlLexer.COMMENT_CLOSE -> {
          if (--depth == 0) {
            comments.add(new Comment(new SourceRange(commentStart, token.end())));
          }
        }
        case TSqlLexer.COMMENT_TEXT -> {
          // Part of a comment that is still open.
        }
        case TSqlLexer.UNTERMINATED -> {
          problems.add(new UnterminatedToken(token.range(), kind(token)));
          addVisible(token);
        }
        default -> addVisible(token);
      }
    }

    private void addVisible(ScriptToken token) {
      switch (token.getType()) {
        case TSqlLexer.STRING,
            TSqlLexer.NATIONAL_STRING,
            TSqlLexer.QUOTED,
            TSqlLexer.UNTERMINATED -> {
          if (isGivenAsSecret()) {
            secrets.add(token.range());
          }
        }
        default -> {
          // No string.
        }
      }
      visible.add(token);
    }

    // SECRET = …, PASSWORD = …, also with the equals sign forgotten.
    private boolean isGivenAsSecret() {
      int last = visible.size() - 1;
      boolean equals = last >= 0 && visible.get(last).getType() == TSqlLexer.EQ;
      int word = equals ? last - 1 : last;
      if (word < 0) {
        return false;
      }
      ScriptToken token = visible.get(word);
      return switch (token.getType()) {
        case TSqlLexer.SECRET, TSqlLexer.PASSWORD -> true;
        case TSqlLexer.IDENTIFIER ->
            token.isWord("MEDIAPASSWORD")
                || token.isWord("KEY_SOURCE")
                || token.isWord("OLD_PASSWORD");
        default -> false;
      };
    }

    void finish() {
      if (depth > 0) {
        SourceRange open = new SourceRange(commentStart, length);
        comments.add(new Comment(open));
        problems.add(new UnterminatedToken(open, UnterminatedToken.Kind.COMMENT));
      }
    }

    private static UnterminatedToken.Kind kind(ScriptToken token) {
      char first = token.getText().charAt(0);
      return first == '[' || first == '"'
          ? UnterminatedToken.Kind.NAME
          : UnterminatedToken.Kind.STRING;
    }
  }
}
