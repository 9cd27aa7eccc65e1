package dev.backcheck.rules.option;

import dev.backcheck.reference.StatementKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;
import java.util.function.Predicate;

/** An option of the verb that this kind of statement does not take. */
public final class OptionNotAllowedHere extends StatementRule<DeviceStatement> {

  private final Predicate<OptionUse> concerned;

  OptionNotAllowedHere(RuleSpec.Draft spec, Predicate<OptionUse> concerned) {
    super(DeviceStatement.class, spec);
    this.concerned = concerned;
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    StatementKind kind = OptionUse.kind(statement);
    for (OptionUse use : OptionUse.of(statement)) {
      boolean gone = use.facts().lifetime().removed().isPresent();
      if (!gone && concerned.test(use) && use.facts().takenBy(kind).isNo()) {
        check
            .report(use.option(), kind.words() + " does not take " + use.name())
            .fix(
                "take " + use.name() + " out",
                Fix.Safety.UNSAFE,
                OptionRemoval.of(check, statement.options(), use.option()));
      }
    }
  }
}
