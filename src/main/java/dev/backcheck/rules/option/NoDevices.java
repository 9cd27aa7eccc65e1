package dev.backcheck.rules.option;

import dev.backcheck.model.Doubt;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Restore;

/** A statement that does not say where the backup is. */
final class NoDevices extends StatementRule<DeviceStatement> {

  NoDevices() {
    super(Family.OPTION, "no-devices", DeviceStatement.class, Trait.NO_DEVICE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3207)
        .summary("No device is named")
        .because(
            """
            The parser reads a BACKUP without TO, and the statements that only read a backup without FROM. When they run, they \
            fail with message 3207: no devices are named for the operation. A RESTORE DATABASE or LOG without FROM is something \
            else: it recovers the database.""")
        .instead("Say where the backup goes, or where it is.")
        .sources("E25")
        .yieldsTo("discontinued-option")
        .bad("«BACKUP DATABASE» Hr;")
        .bad("«BACKUP LOG» Hr WITH INIT;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak';")
        .good("RESTORE DATABASE Hr WITH RECOVERY;")
        .good("EXEC ('BACKUP DATABASE Hr ' + @devices);");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    boolean recovers = statement instanceof Restore restore && restore.kind().writesDatabase();
    boolean truncates =
        statement.options().has("TRUNCATE_ONLY") || statement.options().has("NO_LOG");
    // EXEC ('BACKUP DATABASE Hr ' + @rest): they may be in what is not known.
    boolean open = check.step().doubt() == Doubt.OPEN_ENDED;
    if (statement.devices().isEmpty() && !recovers && !truncates && !open) {
      SourceRange verb = statement.header().get(0).range();
      SourceRange words = verb.to(statement.header().get(statement.header().size() - 1).range());
      check.report(words, statement.words() + " names no device");
    }
  }
}
