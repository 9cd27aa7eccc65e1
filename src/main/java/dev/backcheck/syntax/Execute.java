package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * {@code EXEC procedure argument, …}, {@code EXEC (text)}, or a procedure's name at the start of a
 * batch.
 *
 * @param result the variable that takes the return value
 * @param procedure its name as written, parts joined by full stops and without quotes; empty for
 *     {@code EXEC (text)} and {@code EXEC @name}
 * @param arguments of the procedure, or the text in parentheses as the first of them
 * @param server the linked server of {@code AT server}
 */
public record Execute(
    SourceRange range,
    Optional<Variable> result,
    Optional<String> procedure,
    Form form,
    List<Argument> arguments,
    Optional<Name> server)
    implements SurroundingStatement {

  /** How it is written. */
  public enum Form {
    /** {@code EXEC name …}. */
    PROCEDURE,
    /** {@code EXEC @name …}. */
    VARIABLE,
    /** {@code EXEC (text)}. */
    TEXT
  }

  /**
   * An argument.
   *
   * @param parameter the name in {@code @name = value}
   */
  public record Argument(
      SourceRange range, Optional<Variable> parameter, Expression value, boolean output)
      implements Node {}

  /** Copies the list. */
  public Execute {
    arguments = List.copyOf(arguments);
  }

  /** Whether it calls a procedure of this name, whatever database and schema stand before it. */
  public boolean calls(String name) {
    String called = procedure.orElse("");
    int start = called.lastIndexOf('.') + 1;
    return called.length() - start == name.length()
        && called.regionMatches(true, start, name, 0, name.length());
  }

  /**
   * The argument for a parameter.
   *
   * @param position its place from 0, for arguments without a name
   * @param parameterName with its {@code @}; letter case does not matter
   */
  public Optional<Argument> argument(int position, String parameterName) {
    for (Argument argument : arguments) {
      if (argument.parameter().filter(p -> p.name().equalsIgnoreCase(parameterName)).isPresent()) {
        return Optional.of(argument);
      }
    }
    return position < arguments.size() && arguments.get(position).parameter().isEmpty()
        ? Optional.of(arguments.get(position))
        : Optional.empty();
  }
}
