package dev.backcheck.rule;

import dev.backcheck.reference.Verb;
import dev.backcheck.syntax.DeviceStatement;
import java.util.Set;

/** A rule about options that servers before a version do not know; since when, the tables say. */
public abstract class NewerOptionRule extends StatementRule<DeviceStatement> {

  private final Verb verb;
  private final Set<String> names;

  /**
   * The rule.
   *
   * @param names the options, in upper case
   */
  protected NewerOptionRule(Family family, String name, Verb verb, String... names) {
    super(family, name, DeviceStatement.class, Where.option(names).and(Trait.BEFORE_2022));
    this.verb = verb;
    this.names = Set.of(names);
  }

  @Override
  protected final void check(DeviceStatement statement, Check check) {
    if (OptionUse.verb(statement) != verb) {
      return;
    }
    for (OptionUse use : check.optionsOf(statement)) {
      boolean missing =
          names.contains(use.name())
              && use.facts()
                  .lifetime()
                  .since()
                  .filter(b -> check.target().atLeast(b).isNo())
                  .isPresent();
      if (missing) {
        check.report(use.option(), check.target() + " does not know " + use.name());
      }
    }
  }
}
