package dev.backcheck.rule;

import dev.backcheck.reference.Verb;
import dev.backcheck.syntax.DeviceStatement;

/** A rule that says what the conflict table says under its name, and nothing else. */
public final class ClashRule extends StatementRule<DeviceStatement> {

  private final Verb verb;
  private final OptionClashes clashes;

  /**
   * The rule.
   *
   * @param removable options that a fix may take out, where they are what is reported
   */
  public ClashRule(Verb verb, RuleSpec.Draft spec, String... removable) {
    super(DeviceStatement.class, spec);
    this.verb = verb;
    this.clashes = OptionClashes.of(verb, name(), removable);
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    if (OptionUse.verb(statement) == verb) {
      clashes.report(statement, check);
    }
  }
}
