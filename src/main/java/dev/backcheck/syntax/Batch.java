package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/**
 * What is sent to the server at once: the statements between two {@code GO} lines.
 *
 * @param count how often {@code GO n} sends it; 1 where no number is given
 */
public record Batch(SourceRange range, List<Statement> statements, int count) implements Node {

  /** Copies the list. */
  public Batch {
    statements = List.copyOf(statements);
  }
}
