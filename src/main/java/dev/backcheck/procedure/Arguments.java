package dev.backcheck.procedure;

import dev.backcheck.source.Origin;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Execute.Argument;
import dev.backcheck.syntax.Name;
import dev.backcheck.value.Evaluator;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.Possible;
import java.util.Optional;

/** The arguments of a call, worked out. One that is NULL or DEFAULT counts as not given. */
final class Arguments {

  /** For a parameter that is given by name only. */
  static final int NAMED = Integer.MAX_VALUE;

  private final Execute call;
  private final Evaluator evaluator;

  Arguments(Execute call, Evaluator evaluator) {
    this.call = call;
    this.evaluator = evaluator;
  }

  /** The whole call. */
  SourceRange range() {
    return call.range();
  }

  /** The whole call, as the place of what it makes of itself. */
  Origin origin() {
    return evaluator.origin(call);
  }

  /** The argument as it is written, with the name of its parameter where that is said. */
  Optional<Origin> origin(int position, String parameter) {
    return argument(position, parameter).map(evaluator::origin);
  }

  /** The range of the value of an argument. */
  Optional<SourceRange> place(int position, String parameter) {
    return argument(position, parameter).map(argument -> argument.value().range());
  }

  /** How many arguments are given by their place. */
  long positional() {
    return call.arguments().stream().filter(one -> one.parameter().isEmpty()).count();
  }

  /** What an argument may be. */
  Optional<Possible> value(int position, String parameter) {
    return argument(position, parameter)
        .filter(argument -> !isDefault(argument))
        .map(argument -> evaluator.evaluate(argument.value()))
        .filter(value -> !value.isNull());
  }

  /** What is known of an argument. */
  Optional<KnownText> text(int position, String parameter) {
    return value(position, parameter).map(Possible::text);
  }

  private Optional<Argument> argument(int position, String parameter) {
    return call.argument(position, parameter);
  }

  private static boolean isDefault(Argument argument) {
    return argument.value() instanceof Name word && word.value().equalsIgnoreCase("DEFAULT");
  }
}
