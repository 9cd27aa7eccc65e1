package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;

/** An option that the target's edition does not have. */
abstract class OptionMissingInEdition extends StatementRule<DeviceStatement> {

  private final String option;

  OptionMissingInEdition(Family family, String name, String option) {
    super(family, name, DeviceStatement.class, Where.option(option).and(Trait.EDITION));
    this.option = option;
  }

  @Override
  protected final void check(DeviceStatement statement, Check check) {
    for (OptionUse use : check.optionsOf(statement)) {
      boolean missing =
          check.target().edition().filter(use.facts().missingEditions()::contains).isPresent();
      if (use.name().equals(option) && missing) {
        check
            .report(use.option(), option + " does not work in the target's edition")
            .unsafeRemoval(statement.options(), use.option());
      }
    }
  }
}
