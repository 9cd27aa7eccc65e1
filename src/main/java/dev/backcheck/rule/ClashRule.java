package dev.backcheck.rule;

import dev.backcheck.reference.Verb;
import dev.backcheck.syntax.DeviceStatement;
import java.util.Map;

/** A rule that says what the conflict table says under its name, and nothing else. */
public abstract class ClashRule extends StatementRule<DeviceStatement> {

  private final Map<Verb, OptionClashes> clashes;

  /**
   * A rule about the options of both verbs.
   *
   * @param parties options of which one at least is in every clash
   * @param removable options that a fix may take out, where they are what is reported
   */
  protected ClashRule(Family family, String name, Where parties, String... removable) {
    super(family, name, DeviceStatement.class, parties.and(Trait.SEVERAL_OPTIONS));
    this.clashes =
        Map.of(
            Verb.BACKUP, OptionClashes.of(Verb.BACKUP, name, removable),
            Verb.RESTORE, OptionClashes.of(Verb.RESTORE, name, removable));
  }

  /**
   * A rule about the options of one verb.
   *
   * @param parties options of which one at least is in every clash
   * @param removable options that a fix may take out, where they are what is reported
   */
  protected ClashRule(Family family, String name, Verb verb, Where parties, String... removable) {
    super(family, name, DeviceStatement.class, parties.and(Trait.SEVERAL_OPTIONS));
    this.clashes = Map.of(verb, OptionClashes.of(verb, name, removable));
  }

  @Override
  protected final void check(DeviceStatement statement, Check check) {
    OptionClashes ours = clashes.get(OptionUse.verb(statement));
    if (ours != null) {
      ours.report(statement, check);
    }
  }
}
