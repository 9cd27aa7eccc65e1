package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/** {@code a + b + …}; at least two operands. */
public record Concatenation(SourceRange range, List<Expression> operands) implements Expression {

  /** Copies the list. */
  public Concatenation {
    operands = List.copyOf(operands);
  }
}
