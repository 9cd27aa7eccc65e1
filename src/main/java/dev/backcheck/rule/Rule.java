package dev.backcheck.rule;

/**
 * A check. Stateless: one instance serves all scripts and threads. Extend {@link StatementRule} or
 * {@link ScriptRule}.
 */
public abstract sealed class Rule permits StatementRule, ScriptRule {

  private final RuleSpec spec;

  Rule(RuleSpec spec) {
    this.spec = spec;
  }

  /** What the rule is called and what it is about. */
  public final RuleSpec spec() {
    return spec;
  }

  /** The name, as reports show it. */
  public final String name() {
    return spec.name();
  }

  /** Whether the rule wants to see statements of a class. */
  abstract boolean concerns(Class<?> statement);
}
