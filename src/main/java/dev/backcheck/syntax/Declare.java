package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/** {@code DECLARE @a type = value, …}; also the parameters of a module are such declarations. */
public record Declare(SourceRange range, List<Declaration> declarations)
    implements SurroundingStatement {

  /** Copies the list. */
  public Declare {
    declarations = List.copyOf(declarations);
  }
}
