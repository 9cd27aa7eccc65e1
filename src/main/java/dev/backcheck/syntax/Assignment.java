package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/**
 * {@code SET @a = value} or {@code SELECT @a = value, … FROM …}.
 *
 * @param fromRows whether a query gives the values, so that they are not those of the script
 */
public record Assignment(SourceRange range, List<Target> targets, boolean fromRows)
    implements SurroundingStatement {

  /**
   * One variable that is given a value.
   *
   * @param operator {@code =} or a compound one such as {@code +=}
   */
  public record Target(SourceRange range, Variable variable, String operator, Expression value)
      implements Node {}

  /** Copies the list. */
  public Assignment {
    targets = List.copyOf(targets);
  }
}
