package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.syntax.Concatenation;
import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.FunctionCall;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.OpaqueExpression;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads values: literals, variables, calls and what {@code +} joins. Everything else is opaque:
 * whole expressions of T-SQL would need its whole grammar.
 */
final class Expressions {

  private static final int MAX_DEPTH = 50;

  private final Cursor cursor;

  Expressions(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The expression of the tokens from {@code first} to below {@code end}; at least one. */
  Expression read(int first, int end) {
    return read(first, end, 0);
  }

  private Expression read(int first, int end, int depth) {
    if (depth > MAX_DEPTH || first >= end) {
      return new OpaqueExpression(cursor.range(first, Math.max(end, first + 1)));
    }
    List<Expression> operands = new ArrayList<>();
    int from = first;
    for (int i = first; i <= end; ) {
      boolean ends = i == end || cursor.is(i, TSqlParser.PLUS);
      if (!ends) {
        i = Math.min(end, behindItemPart(i, end));
        continue;
      }
      if (i == from) {
        return new OpaqueExpression(cursor.range(first, end));
      }
      operands.add(operand(from, i, depth));
      from = ++i;
    }
    boolean arithmetic = operands.stream().allMatch(NumberLiteral.class::isInstance);
    if (operands.size() == 1) {
      return operands.get(0);
    }
    return arithmetic
        ? new OpaqueExpression(cursor.range(first, end))
        : new Concatenation(cursor.range(first, end), operands);
  }

  private Expression operand(int first, int end, int depth) {
    Expression literal = end == first + 1 ? literal(first) : null;
    if (literal != null) {
      return literal;
    }
    boolean negative = end == first + 2 && cursor.is(first, TSqlParser.MINUS);
    if (negative && cursor.is(first + 1, TSqlParser.NUMBER)) {
      return new NumberLiteral(cursor.range(first, end), "-" + cursor.token(first + 1).getText());
    }
    if (cursor.is(first, TSqlParser.LPAREN) && cursor.behindParenthesis(first) == end) {
      boolean query = cursor.is(first + 1, TSqlParser.SELECT);
      return query || end == first + 2
          ? new OpaqueExpression(cursor.range(first, end))
          : read(first + 1, end - 1, depth + 1);
    }
    if (end > first + 2 && cursor.isWord(end - 2, "COLLATE")) {
      return operand(first, end - 2, depth + 1);
    }
    // COALESCE, CONVERT and LEFT are reserved words.
    boolean reserved = cursor.is(first, TSqlParser.RESERVED);
    int open = reserved ? first + 1 : Names.end(cursor, first);
    if (open > first
        && cursor.is(open, TSqlParser.LPAREN)
        && cursor.behindParenthesis(open) == end) {
      return call(first, open, end, depth);
    }
    return new OpaqueExpression(cursor.range(first, end));
  }

  private FunctionCall call(int first, int open, int end, int depth) {
    List<Expression> arguments = new ArrayList<>();
    for (int from = open + 1; from < end - 1; ) {
      int to = endOfArgument(from, end - 1);
      arguments.add(
          to > from
              ? read(from, to, depth + 1)
              : new OpaqueExpression(cursor.range(from, from + 1)));
      from = to + 1;
    }
    String name =
        cursor.is(first, TSqlParser.RESERVED)
            ? cursor.upper(first)
            : Names.dotted(cursor, first).toUpperCase(Locale.ROOT);
    return new FunctionCall(cursor.range(first, end), name, arguments);
  }

  // CAST(value AS type) has two.
  private int endOfArgument(int first, int end) {
    int i = first;
    while (i < end && !cursor.is(i, TSqlParser.COMMA) && !cursor.is(i, TSqlParser.AS)) {
      i = behindItemPart(i, end);
    }
    return Math.min(i, end);
  }

  /** A token that is a value by itself; null for any other. */
  @Nullable Value literal(int i) {
    ScriptToken token = cursor.token(i);
    return switch (token.getType()) {
      case TSqlParser.STRING, TSqlParser.NATIONAL_STRING -> Literals.text(token);
      case TSqlParser.NUMBER -> new NumberLiteral(token.range(), token.getText());
      case TSqlParser.VARIABLE -> new Variable(token.range(), token.getText());
      case TSqlParser.NULL -> new dev.backcheck.syntax.NullLiteral(token.range());
      case TSqlParser.BRACKETED, TSqlParser.QUOTED, TSqlParser.IDENTIFIER, TSqlParser.PLACEHOLDER ->
          new Literals(true).name(token);
      default -> null;
    };
  }

  /** The index of the comma that ends an item of a list, or {@code end}. */
  int endOfItem(int first, int end) {
    int i = first;
    while (i < end && !cursor.is(i, TSqlParser.COMMA)) {
      i = behindItemPart(i, end);
    }
    return Math.min(i, end);
  }

  /** The index behind one token, or behind everything in parentheses. */
  int behindItemPart(int i, int end) {
    return cursor.is(i, TSqlParser.LPAREN) ? Math.min(end, cursor.behindParenthesis(i)) : i + 1;
  }

  /** Whether a token ends the list of a {@code SELECT}. */
  boolean endsSelectList(int i) {
    return switch (cursor.type(i)) {
      case TSqlParser.FROM,
          TSqlParser.WHERE,
          TSqlParser.INTO,
          TSqlParser.UNION,
          TSqlParser.EXCEPT,
          TSqlParser.INTERSECT,
          TSqlParser.GROUP,
          TSqlParser.FOR ->
          true;
      default -> cursor.isWord(i, "ORDER") || cursor.isWord(i, "OPTION");
    };
  }
}
