package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.stream.Stream;

/** {@code BEGIN TRY … END TRY BEGIN CATCH … END CATCH}. */
public record TryCatch(SourceRange range, List<Statement> attempt, List<Statement> handler)
    implements SurroundingStatement {

  /** Copies the lists. */
  public TryCatch {
    attempt = List.copyOf(attempt);
    handler = List.copyOf(handler);
  }

  @Override
  public List<Statement> nested() {
    return Stream.concat(attempt.stream(), handler.stream()).toList();
  }
}
