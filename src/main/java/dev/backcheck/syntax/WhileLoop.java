package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/** {@code WHILE condition statement}. */
public record WhileLoop(SourceRange range, SourceRange condition, List<Statement> body)
    implements SurroundingStatement {

  /** Copies the list. */
  public WhileLoop {
    body = List.copyOf(body);
  }

  @Override
  public List<Statement> nested() {
    return body;
  }
}
