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

  /**
   * A rule about the statements of a class.
   *
   * @param name in kebab-case
   */
  protected StatementRule(Family family, String name, Class<S> subject) {
    super(family, name);
    this.subject = subject;
  }

  @Override
  final boolean concerns(Class<?> statement) {
    return subject.isAssignableFrom(statement);
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
