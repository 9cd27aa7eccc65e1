package dev.backcheck.rules.option;

import dev.backcheck.reference.StatementKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;

/** An option of the verb that this kind of statement does not take. */
abstract class MisplacedOption extends StatementRule<DeviceStatement> {

  MisplacedOption(String name) {
    super(Family.OPTION, name, DeviceStatement.class);
  }

  @Override
  protected final void check(DeviceStatement statement, Check check) {
    StatementKind kind = OptionUse.kind(statement);
    for (OptionUse use : check.optionsOf(statement)) {
      boolean gone = use.facts().lifetime().removed().isPresent();
      if (!gone && isMeant(use) && use.facts().takenBy(kind).isNo()) {
        check
            .report(use.option(), kind.words() + " does not take " + use.name())
            .unsafeRemoval(statement.options(), use.option());
      }
    }
  }

  /** Whether it is an option that this rule speaks of. */
  abstract boolean isMeant(OptionUse use);
}
