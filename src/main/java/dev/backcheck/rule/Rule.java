package dev.backcheck.rule;

import org.jspecify.annotations.Nullable;

/**
 * A check. Stateless: one instance serves all scripts and threads. Extend {@link StatementRule} or
 * {@link ScriptRule}; what is said of suppressions is a {@link SuppressionRule}.
 *
 * <p>A list of rules costs next to nothing: what a rule says about itself is put together when a
 * finding or a page needs it.
 */
public abstract sealed class Rule permits StatementRule, ScriptRule, SuppressionRule {

  private final Family family;
  private final String name;
  private volatile @Nullable RuleSpec spec;

  Rule(Family family, String name) {
    this.family = family;
    this.name = name;
  }

  /** The name in kebab-case, as reports show it. */
  public final String name() {
    return name;
  }

  /** Whether it runs only when it is asked for by name. */
  public final boolean isOnDemand() {
    return this instanceof OnDemand;
  }

  /** How far a comment in a script may silence the rule; as a rule, for a whole file. */
  public Suppression.Scope suppressible() {
    return Suppression.Scope.FILE;
  }

  /**
   * What the rule is called and what it is about.
   *
   * @throws IllegalArgumentException when its description lacks what every rule needs
   */
  public final RuleSpec spec() {
    RuleSpec known = spec;
    if (known == null) {
      known = describe().build();
      spec = known;
    }
    return known;
  }

  /** Why, what instead, and the examples; begins with how severe it is. */
  protected abstract RuleDraft describe();

  /**
   * The server refuses it, or the operation fails.
   *
   * @param fails when
   * @param engine numbers of the server's messages
   */
  protected final RuleDraft error(Fails fails, Integer... engine) {
    return new RuleDraft(name, family, Severity.ERROR, fails, engine);
  }

  /**
   * It runs, but is dangerous or documented against.
   *
   * @param fails when it shows
   * @param engine numbers of the server's messages
   */
  protected final RuleDraft warning(Fails fails, Integer... engine) {
    return new RuleDraft(name, family, Severity.WARNING, fails, engine);
  }

  /**
   * Advice, or what cannot be decided.
   *
   * @param fails when it shows
   * @param engine numbers of the server's messages
   */
  protected final RuleDraft info(Fails fails, Integer... engine) {
    return new RuleDraft(name, family, Severity.INFO, fails, engine);
  }

  /** Whether the rule wants to see statements of a class. */
  abstract boolean concerns(Class<?> statement);
}
