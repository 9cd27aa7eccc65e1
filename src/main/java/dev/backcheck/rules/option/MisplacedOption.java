package dev.backcheck.rules.option;

import dev.backcheck.reference.StatementKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;

/**
 * An option of the verb that this kind of statement does not take.
 *
 * @param <S> the statements it is about
 */
abstract class MisplacedOption<S extends DeviceStatement> extends StatementRule<S> {

  MisplacedOption(String name, Class<S> subject, Where options) {
    super(Family.OPTION, name, subject, options);
  }

  @Override
  protected final void check(S statement, Check check) {
    StatementKind kind = OptionUse.kind(statement);
    for (OptionUse use : check.optionsOf(statement)) {
      if (isMeant(use.name())
          && use.facts().takenBy(kind).isNo()
          && use.facts().lifetime().removed().isEmpty()) {
        check
            .report(use.option(), kind.words() + " does not take " + use.name())
            .unsafeRemoval(statement.options(), use.option());
      }
    }
  }

  /** Whether it is an option that this rule speaks of. */
  abstract boolean isMeant(String option);
}
