package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code IF condition statement ELSE statement}.
 *
 * @param condition where it stands; empty range for an {@code ELSE} whose {@code IF} was not found
 * @param guard the condition, where it asks whether a credential is there
 */
public record IfStatement(
    SourceRange range,
    SourceRange condition,
    Optional<CredentialGuard> guard,
    List<Statement> then,
    List<Statement> otherwise)
    implements SurroundingStatement {

  /** Copies the lists. */
  public IfStatement {
    then = List.copyOf(then);
    otherwise = List.copyOf(otherwise);
  }

  @Override
  public List<Statement> nested() {
    return Stream.concat(then.stream(), otherwise.stream()).toList();
  }
}
