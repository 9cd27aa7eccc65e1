package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.NullLiteral;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Tokens to values: takes quotes off and makes doubled ones single.
 *
 * @param quotedIdentifier whether {@code "…"} is a name here
 */
record Literals(boolean quotedIdentifier) {

  static SourceRange range(ParserRuleContext context) {
    ScriptToken first = (ScriptToken) context.getStart();
    ScriptToken last = (ScriptToken) context.getStop();
    return new SourceRange(first.start(), last.end());
  }

  static SourceRange range(Token token) {
    return ((ScriptToken) token).range();
  }

  Value value(TSqlParser.ValueContext context) {
    if (context.text() != null) {
      return text(context.text());
    }
    if (context.number() != null) {
      return new NumberLiteral(range(context), number(context.number()));
    }
    if (context.VARIABLE() != null) {
      return variable(context.VARIABLE());
    }
    if (context.identifier() != null) {
      return name(context.identifier().getStart());
    }
    return new NullLiteral(range(context));
  }

  private static String number(TSqlParser.NumberContext context) {
    return (context.MINUS() == null ? "" : "-") + context.NUMBER().getText();
  }

  static Variable variable(TerminalNode node) {
    return new Variable(range(node.getSymbol()), node.getText());
  }

  Text text(TSqlParser.TextContext context) {
    return text(context.getStart());
  }

  static Text text(Token token) {
    boolean national = token.getType() == TSqlParser.NATIONAL_STRING;
    boolean doubleQuoted = token.getType() == TSqlParser.QUOTED;
    String value = unquote(token, national ? 2 : 1, doubleQuoted ? "\"" : "'");
    return new Text(range(token), value, national, doubleQuoted);
  }

  Name name(TSqlParser.NameContext context) {
    return name(context.getStart());
  }

  Name name(Token token) {
    SourceRange range = range(token);
    return switch (token.getType()) {
      case TSqlParser.BRACKETED -> new Name(range, unquote(token, 1, "]"), Name.Quoting.BRACKETS);
      case TSqlParser.QUOTED ->
          new Name(
              range,
              unquote(token, 1, "\""),
              quotedIdentifier ? Name.Quoting.DOUBLE_QUOTES : Name.Quoting.STRING);
      case TSqlParser.STRING -> new Name(range, unquote(token, 1, "'"), Name.Quoting.STRING);
      case TSqlParser.NATIONAL_STRING ->
          new Name(range, unquote(token, 2, "'"), Name.Quoting.STRING);
      default -> new Name(range, token.getText(), Name.Quoting.NONE);
    };
  }

  private static String unquote(Token token, int opening, String closing) {
    String inside = ((ScriptToken) token).within(opening);
    return inside.contains(closing) ? inside.replace(closing + closing, closing) : inside;
  }
}
