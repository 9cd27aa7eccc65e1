package dev.backcheck.value;

import dev.backcheck.source.Origin;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Concatenation;
import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.FunctionCall;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.NullLiteral;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Variable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works out what expressions of one statement are, as far as the script shows it. Functions as the
 * <a href="https://learn.microsoft.com/sql/t-sql/functions/string-functions-transact-sql">string
 * functions</a> are documented; every other call is unknown.
 */
public final class Evaluator {

  private final Source source;
  private final SourceRange statement;
  private final Variables variables;
  private final Function<String, Optional<KnownText>> placeholders;
  private final StringFunctions functions = new StringFunctions(this);

  /**
   * For the expressions of a statement.
   *
   * @param placeholders what stands for a placeholder, by its label, e.g. {@code $(Account)}
   */
  public Evaluator(
      Source source,
      SourceRange statement,
      Variables variables,
      Function<String, Optional<KnownText>> placeholders) {
    this.source = source;
    this.statement = statement;
    this.variables = variables;
    this.placeholders = placeholders;
  }

  /** What an expression may be. */
  public Possible evaluate(Expression expression) {
    if (expression instanceof Text text) {
      return literal(text.value(), text);
    }
    if (expression instanceof Variable variable) {
      return variable(variable);
    }
    if (expression instanceof Concatenation joined) {
      Possible sum = evaluate(joined.operands().get(0));
      for (Expression operand : joined.operands().subList(1, joined.operands().size())) {
        sum = sum.append(evaluate(operand));
      }
      return sum;
    }
    if (expression instanceof FunctionCall call) {
      return functions.call(call);
    }
    if (expression instanceof NumberLiteral number) {
      return Possible.number(number.text(), origin(number));
    }
    if (expression instanceof Name name) {
      return literal(name.value(), name);
    }
    if (expression instanceof Secret secret) {
      return evaluate(secret.reveal());
    }
    return expression instanceof NullLiteral ? Possible.NULL : unknown("…", expression);
  }

  /** What an expression may be where a text is wanted. */
  Possible text(Expression expression) {
    return evaluate(expression).asText();
  }

  private Possible literal(String value, Node node) {
    Optional<Origin> origin = Optional.of(Origin.literal(source, node.range(), statement));
    return Possible.of(new KnownText(Placeholders.pieces(value, origin, placeholders)));
  }

  private Possible variable(Variable variable) {
    String name = variable.name();
    return variables
        .get(name)
        .filter(value -> !name.startsWith("@@"))
        .map(value -> value.at(origin(variable)))
        .orElseGet(() -> unknown(name, variable));
  }

  /** Something unknown that a node stands for. */
  Possible unknown(String label, Node node) {
    return Possible.unknown(label, Optional.of(origin(node)));
  }

  /** What a call is of which nothing is known. */
  Possible unknown(FunctionCall call) {
    return unknown(call.function().toUpperCase(Locale.ROOT) + "()", call);
  }

  /** A node as a place in the script. */
  public Origin origin(Node node) {
    return Origin.whole(source, node.range(), statement);
  }
}
