package dev.backcheck.rule;

import dev.backcheck.syntax.Statement;

/**
 * A rule that looks at one statement at a time; what surrounds the statement it asks of the {@link
 * Check}.
 *
 * @param <S> the statements it is about
 */
public abstract non-sealed class StatementRule<S extends Statement> extends Rule {

  private final Class<S> subject;
  private final Where where;

  /**
   * A rule about the statements of a class, all of them.
   *
   * @param name in kebab-case
   */
  protected StatementRule(Family family, String name, Class<S> subject) {
    this(family, name, subject, Where.ANY);
  }

  /**
   * A rule about those statements of a class that have all of something.
   *
   * @param name in kebab-case
   * @param traits what a statement has wherever the rule finds something
   */
  protected StatementRule(Family family, String name, Class<S> subject, Trait... traits) {
    this(family, name, subject, Where.has(traits));
  }

  /**
   * A rule about those statements of a class that have something.
   *
   * @param name in kebab-case
   * @param where what a statement has wherever the rule finds something
   */
  protected StatementRule(Family family, String name, Class<S> subject, Where where) {
    super(family, name);
    this.subject = subject;
    this.where = where;
  }

  @Override
  final boolean concerns(Class<?> statement) {
    return subject.isAssignableFrom(statement);
  }

  /** Whether it may find something in a statement of those that concern it. */
  final boolean mayFind(Traits statement) {
    return where.holds(statement);
  }

  final void check(Check check) {
    look(check.step().statement(), check);
  }

  /** The same with a statement that stands for the one under check. */
  final void look(Statement statement, Check check) {
    check(subject.cast(statement), check);
  }

  /** Looks at a statement and reports what is wrong with it. */
  protected abstract void check(S statement, Check check);
}
