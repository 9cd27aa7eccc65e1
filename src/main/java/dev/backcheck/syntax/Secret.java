package dev.backcheck.syntax;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A value that must never be shown: a password or the {@code SECRET} of a credential. Rules may
 * look inside with {@link #reveal()}; whatever prints it prints a mask.
 */
public final class Secret implements Value {

  private final Value hidden;

  /**
   * Hides a value.
   *
   * @param hidden the literal or variable as it was read
   */
  public Secret(Value hidden) {
    this.hidden = hidden;
  }

  @Override
  public SourceRange range() {
    return hidden.range();
  }

  /** The value itself. It must reach neither a message nor an exception nor a file. */
  public Value reveal() {
    return hidden;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret secret && hidden.equals(secret.hidden);
  }

  @Override
  public int hashCode() {
    return hidden.hashCode();
  }

  /** A mask. */
  @Override
  public String toString() {
    return Redaction.MASK;
  }
}
