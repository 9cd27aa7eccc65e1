package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/** {@code BEGIN … END}. */
public record Block(SourceRange range, List<Statement> statements) implements SurroundingStatement {

  /** Copies the list. */
  public Block {
    statements = List.copyOf(statements);
  }

  @Override
  public List<Statement> nested() {
    return statements;
  }
}
