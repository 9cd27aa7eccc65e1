package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/**
 * {@code CREATE | ALTER PROCEDURE | FUNCTION | TRIGGER | VIEW}: its statements run when somebody
 * calls it.
 *
 * @param kind the word, in upper case
 * @param name as written, parts joined by full stops and without quotes
 */
public record Module(
    SourceRange range, String kind, String name, List<Declaration> parameters, List<Statement> body)
    implements SurroundingStatement {

  /** Copies the lists. */
  public Module {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }

  @Override
  public List<Statement> nested() {
    return body;
  }
}
