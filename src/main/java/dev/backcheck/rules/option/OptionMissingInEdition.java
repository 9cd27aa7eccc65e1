package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;

/** An option that the target's edition does not have. */
public final class OptionMissingInEdition extends StatementRule<DeviceStatement> {

  private final String name;

  OptionMissingInEdition(String name, RuleSpec.Draft spec) {
    super(DeviceStatement.class, spec);
    this.name = name;
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (OptionUse use : OptionUse.of(statement)) {
      boolean missing =
          check.target().edition().filter(use.facts().missingEditions()::contains).isPresent();
      if (use.name().equals(name) && missing) {
        check
            .report(use.option(), name + " does not work in the target's edition")
            .fix(
                "take " + name + " out",
                Fix.Safety.UNSAFE,
                OptionRemoval.of(check, statement.options(), use.option()));
      }
    }
  }
}
