package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/**
 * A call of a function.
 *
 * @param function its name as written, parts joined by full stops
 */
public record FunctionCall(SourceRange range, String function, List<Expression> arguments)
    implements Expression {

  /** Copies the list. */
  public FunctionCall {
    arguments = List.copyOf(arguments);
  }
}
