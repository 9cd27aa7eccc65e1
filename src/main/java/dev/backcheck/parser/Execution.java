package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code EXEC [@result =] procedure arguments} and {@code EXEC (text) AT server}. */
final class Execution {

  private final Cursor cursor;
  private final Expressions expressions;

  Execution(Cursor cursor, Expressions expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /**
   * Reads a call.
   *
   * @param first where the statement begins
   * @param target index of the token behind {@code EXEC}
   */
  @Nullable Execute read(int first, int target, int end) {
    if (target >= end || cursor.is(target, TSqlParser.AS)) {
      return null;
    }
    Optional<Variable> result = Optional.empty();
    int callee = target;
    if (cursor.is(callee, TSqlParser.VARIABLE) && cursor.is(callee + 1, TSqlParser.EQ)) {
      result = Optional.of(variable(callee));
      callee += 2;
    }
    if (cursor.is(callee, TSqlParser.LPAREN)) {
      return text(first, callee, end, result);
    }
    if (cursor.is(callee, TSqlParser.VARIABLE)) {
      return new Execute(
          cursor.range(first, end),
          result,
          Optional.empty(),
          Execute.Form.VARIABLE,
          arguments(callee + 1, end),
          Optional.empty());
    }
    int behind = Names.end(cursor, callee);
    return behind == callee
        ? null
        : new Execute(
            cursor.range(first, end),
            result,
            Optional.of(Names.dotted(cursor, callee)),
            Execute.Form.PROCEDURE,
            arguments(behind, end),
            Optional.empty());
  }

  private Execute text(int first, int open, int end, Optional<Variable> result) {
    int behind = Math.min(end, cursor.behindParenthesis(open));
    boolean at = cursor.isWord(behind, "AT") && behind + 1 < end && cursor.isName(behind + 1);
    Optional<Name> server =
        at ? Optional.of(new Literals(true).name(cursor.token(behind + 1))) : Optional.empty();
    boolean closed = cursor.is(behind - 1, TSqlParser.RPAREN);
    return new Execute(
        cursor.range(first, end),
        result,
        Optional.empty(),
        Execute.Form.TEXT,
        arguments(open + 1, closed ? behind - 1 : behind),
        server);
  }

  private List<Execute.Argument> arguments(int first, int end) {
    List<Execute.Argument> arguments = new ArrayList<>();
    for (int from = first; from < end && !cursor.is(from, TSqlParser.WITH); ) {
      int to = expressions.endOfItem(from, end);
      if (to > from) {
        arguments.add(argument(from, to));
      }
      from = to + 1;
    }
    return arguments;
  }

  private Execute.Argument argument(int first, int end) {
    boolean named = cursor.is(first, TSqlParser.VARIABLE) && cursor.is(first + 1, TSqlParser.EQ);
    int value = named && first + 2 < end ? first + 2 : first;
    int last = end;
    while (last > value + 1 && cursor.is(last - 2, TSqlParser.WITH)) {
      last -= 2;
    }
    boolean output =
        last > value + 1
            && (cursor.is(last - 1, TSqlParser.OUTPUT) || cursor.is(last - 1, TSqlParser.OUT));
    Expression expression = expressions.read(value, output ? last - 1 : last);
    Optional<Variable> parameter = named ? Optional.of(variable(first)) : Optional.empty();
    return new Execute.Argument(cursor.range(first, end), parameter, expression, output);
  }

  private Variable variable(int i) {
    return new Variable(cursor.token(i).range(), cursor.token(i).getText());
  }
}
