package dev.backcheck.rule;

/** A rule about the comments that suppress others, asked when all other rules have spoken. */
public abstract non-sealed class SuppressionRule extends Rule {

  /**
   * A rule about suppressions.
   *
   * @param name in kebab-case
   */
  protected SuppressionRule(String name) {
    super(Family.SCRIPT, name);
  }

  @Override
  public final Suppression.Scope suppressible() {
    return Suppression.Scope.NOWHERE;
  }

  @Override
  final boolean concerns(Class<?> statement) {
    return false;
  }

  /** Looks at one suppression. */
  protected abstract void check(Suppression suppression, SuppressionCheck check);
}
