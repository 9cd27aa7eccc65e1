package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.KeyStatement;
import java.util.Set;

/** Keys that leave a managed instance by other ways than a backup statement. */
abstract class MiKeyStatement extends StatementRule<KeyStatement> {

  private final Set<KeyKind> kinds;

  MiKeyStatement(String name, KeyKind... kinds) {
    super(Family.PLATFORM, name, KeyStatement.class, Trait.MANAGED_SERVICE);
    this.kinds = Set.of(kinds);
  }

  @Override
  protected final void check(KeyStatement statement, Check check) {
    if (kinds.contains(statement.kind()) && check.target().isManagedInstance().isYes()) {
      check.report(statement.file(), "a managed instance does not support " + statement.words());
    }
  }
}
