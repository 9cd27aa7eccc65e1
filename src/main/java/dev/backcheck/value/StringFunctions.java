package dev.backcheck.value;

import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.FunctionCall;
import dev.backcheck.syntax.NullLiteral;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions of T-SQL whose result is known where their arguments are. */
final class StringFunctions {

  private static final int LONGEST_NAME = 128;

  private final Evaluator evaluator;

  StringFunctions(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Possible call(FunctionCall call) {
    List<Expression> arguments = call.arguments();
    String name = call.function().toUpperCase(Locale.ROOT);
    return switch (name) {
      case "CONCAT" -> concat(arguments);
      case "CONCAT_WS" -> arguments.size() < 2 ? unknown(call) : concatWithSeparator(arguments);
      case "UPPER", "LOWER", "LTRIM", "RTRIM", "TRIM" ->
          arguments.size() == 1 ? changed(name, arguments.get(0)) : unknown(call);
      case "REPLACE" -> arguments.size() == 3 ? replace(call) : unknown(call);
      case "QUOTENAME" -> quoteName(call);
      case "CAST", "TRY_CAST" -> arguments.size() == 2 ? cast(call, 0, 1) : unknown(call);
      case "CONVERT", "TRY_CONVERT" -> arguments.size() >= 2 ? cast(call, 1, 0) : unknown(call);
      case "ISNULL", "COALESCE" -> firstKnown(arguments);
      case "IIF" -> arguments.size() == 3 ? either(arguments) : unknown(call);
      case "FORMATMESSAGE" -> formatMessage(call);
      case "CHAR", "NCHAR" -> character(call, name.equals("CHAR") ? 127 : Character.MAX_VALUE);
      case "LEFT" -> arguments.size() == 2 ? left(call) : unknown(call);
      default -> unknown(call);
    };
  }

  private Possible unknown(FunctionCall call) {
    return evaluator.unknown(call);
  }

  private Possible concat(List<Expression> arguments) {
    Possible sum = Possible.EMPTY;
    for (Expression argument : arguments) {
      sum = sum.append(orEmpty(evaluator.text(argument)));
    }
    return sum;
  }

  private static Possible orEmpty(Possible value) {
    return value.isNull() ? Possible.EMPTY : value;
  }

  private Possible concatWithSeparator(List<Expression> arguments) {
    Possible separator = orEmpty(evaluator.text(arguments.get(0)));
    Possible sum = null;
    for (Expression argument : arguments.subList(1, arguments.size())) {
      Possible value = evaluator.text(argument);
      if (!value.isNull()) {
        sum = sum == null ? value : sum.append(separator).append(value);
      }
    }
    return sum == null ? Possible.EMPTY : sum;
  }

  private Possible changed(String function, Expression argument) {
    return evaluator.text(argument).map(pieces -> Pieces.changed(function, pieces));
  }

  private Possible replace(FunctionCall call) {
    Possible in = evaluator.text(call.arguments().get(0));
    Possible what = evaluator.text(call.arguments().get(1));
    Possible by = evaluator.text(call.arguments().get(2));
    if (in.isNull() || what.isNull() || by.isNull()) {
      return Possible.NULL;
    }
    Optional<String> wanted = what.text().constant().filter(text -> !text.isEmpty());
    return wanted.isEmpty()
        ? unknown(call)
        : in.map(pieces -> Replacement.in(pieces, wanted.get(), by.text().pieces()));
  }

  private Possible quoteName(FunctionCall call) {
    if (call.arguments().isEmpty()) {
      return unknown(call);
    }
    String quote =
        call.arguments().size() < 2
            ? "["
            : evaluator.text(call.arguments().get(1)).text().constant().orElse("");
    if (quote.length() != 1 || "[]'\"(){}<>`".indexOf(quote) < 0) {
      return unknown(call);
    }
    Possible name = evaluator.text(call.arguments().get(0));
    return name.text().knownLength() > LONGEST_NAME
        ? Possible.NULL
        : name.map(pieces -> Pieces.quoted(pieces, quote.charAt(0), evaluator.origin(call)));
  }

  private Possible cast(FunctionCall call, int value, int type) {
    DataType wanted = DataType.inCast(call.arguments().get(type));
    return evaluator.evaluate(call.arguments().get(value)).as(wanted);
  }

  // The first of which is known that it has a value; those before it may have none.
  private Possible firstKnown(List<Expression> arguments) {
    Possible result = null;
    for (Expression argument : arguments) {
      if (argument instanceof NullLiteral) {
        continue;
      }
      Possible value = evaluator.evaluate(argument);
      if (value.isNull()) {
        continue;
      }
      result = result == null ? value : result.or(value);
      if (!value.mayBeNull()) {
        break;
      }
    }
    return result == null ? Possible.NULL : result;
  }

  private Possible either(List<Expression> arguments) {
    return evaluator.evaluate(arguments.get(1)).or(evaluator.evaluate(arguments.get(2)));
  }

  private Possible formatMessage(FunctionCall call) {
    List<Expression> arguments = call.arguments();
    if (arguments.isEmpty()) {
      return unknown(call);
    }
    List<Possible> values =
        arguments.subList(1, arguments.size()).stream().map(this::shown).toList();
    Possible format = evaluator.text(arguments.get(0));
    return format.text().isConstant()
        ? MessageFormat.fill(format.text(), values).orElseGet(() -> unknown(call))
        : unknown(call);
  }

  // What has no value is shown as such.
  private Possible shown(Expression argument) {
    Possible value = evaluator.text(argument);
    return value.isNull() ? Possible.of("(null)", evaluator.origin(argument)) : value;
  }

  private Possible character(FunctionCall call, int most) {
    int code = number(call.arguments().isEmpty() ? null : call.arguments().get(0));
    return code <= 0 || code > most
        ? unknown(call)
        : Possible.of(String.valueOf((char) code), evaluator.origin(call));
  }

  private Possible left(FunctionCall call) {
    int most = number(call.arguments().get(1));
    Possible value = evaluator.text(call.arguments().get(0));
    return most < 0 || !value.text().isConstant() ? unknown(call) : Cut.to(most, value);
  }

  private int number(@org.jspecify.annotations.Nullable Expression expression) {
    if (expression == null) {
      return -1;
    }
    String text = evaluator.text(expression).text().constant().orElse("");
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
  }
}
