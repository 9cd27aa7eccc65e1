package dev.backcheck.rule;

/**
 * A rule that looks at a whole script, or at all of them: comments, tokens, the order of
 * statements.
 */
public abstract non-sealed class ScriptRule extends Rule {

  /**
   * A rule about scripts.
   *
   * @param name in kebab-case
   */
  protected ScriptRule(Family family, String name) {
    super(family, name);
  }

  @Override
  final boolean concerns(Class<?> statement) {
    return false;
  }

  /** Looks at one script, with the whole history at hand. */
  protected abstract void check(ScriptCheck check);
}
