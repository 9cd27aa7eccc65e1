package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;

/** System databases that cannot be reverted. */
final class RevertMaster extends StatementRule<Restore> {

  RevertMaster() {
    super(
        Family.RESTORE,
        "revert-master",
        Restore.class,
        Trait.DATABASE_SNAPSHOT,
        Trait.SYSTEM_DATABASE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3139)
        .summary("master is reverted to a database snapshot")
        .because(
            "master cannot be set back to a database snapshot. The statement is read, and fails with message 3139 when it runs.")
        .instead("Restore master from a backup, with the server started in single-user mode.")
        .sources("E25")
        .bad("«RESTORE DATABASE master» FROM DATABASE_SNAPSHOT = 'MasterMorning';")
        .bad("«RESTORE DATABASE [Master]» FROM DATABASE_SNAPSHOT = N's';")
        .good("RESTORE DATABASE Sales FROM DATABASE_SNAPSHOT = 'master';")
        .good("RESTORE DATABASE master FROM DISK = 'D:\\m.bak' WITH REPLACE;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.isRevert() && check.model().isMaster(restore)) {
      check.report(restore.head(), "master cannot be reverted to a database snapshot");
    }
  }
}
