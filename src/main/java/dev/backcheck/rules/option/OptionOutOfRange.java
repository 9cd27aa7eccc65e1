package dev.backcheck.rules.option;

import dev.backcheck.reference.ValueRange;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Value;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A number that an option does not take. */
abstract class OptionOutOfRange extends StatementRule<DeviceStatement> {

  private final Set<String> options;

  OptionOutOfRange(String name, String... options) {
    super(Family.OPTION, name, DeviceStatement.class, Where.option(options));
    this.options = Set.of(options);
  }

  @Override
  protected final void check(DeviceStatement statement, Check check) {
    for (OptionUse use : check.optionsOf(statement)) {
      if (options.contains(use.name())) {
        use.facts().range().ifPresent(range -> check(use, range, check));
      }
    }
  }

  private static void check(OptionUse use, ValueRange range, Check check) {
    Optional<Value> value = use.option().value();
    OptionalLong number = Numbers.of(value, check);
    if (number.isPresent() && !range.admits(number.getAsLong())) {
      check.report(
          value.orElseThrow(),
          use.name() + " is " + number.getAsLong() + ", but has to be " + range.numbers());
    }
  }
}
