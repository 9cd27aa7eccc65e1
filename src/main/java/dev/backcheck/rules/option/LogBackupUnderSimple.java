package dev.backcheck.rules.option;

import dev.backcheck.model.RecoveryModel;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Value;

/** A log backup of a database that keeps no log. */
final class LogBackupUnderSimple extends StatementRule<Backup> {

  LogBackupUnderSimple() {
    super(Family.OPTION, "log-backup-under-simple", Backup.class, Trait.LOG, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 4208)
        .summary("The log cannot be backed up under the SIMPLE recovery model")
        .because(
            """
            The script sets the recovery model to SIMPLE, under which the server does not keep the log. BACKUP LOG then fails \
            with message 4208: it is not allowed while the recovery model is SIMPLE.""")
        .instead("Set the recovery model to FULL and take a full backup before the log backup.")
        .limits("Only what the scripts set, or the server has said (--facts), is known.")
        .sources("BACKUP")
        .bad("ALTER DATABASE Hr SET RECOVERY SIMPLE;\nBACKUP LOG «Hr» TO DISK = 'D:\\a.trn';")
        .bad(
            "ALTER DATABASE Hr SET RECOVERY FULL;\nGO\nALTER DATABASE hr SET RECOVERY SIMPLE WITH NO_WAIT;\nGO\n"
                + "BACKUP LOG «[Hr]» TO DISK = 'D:\\a.trn' WITH INIT;")
        .good(
            "ALTER DATABASE Hr SET RECOVERY SIMPLE;\nALTER DATABASE Hr SET RECOVERY FULL;\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak';\nBACKUP LOG Hr TO DISK = 'D:\\a.trn';",
            "IF 1 = 0 ALTER DATABASE Hr SET RECOVERY SIMPLE;\nBACKUP LOG Hr TO DISK = 'D:\\a.trn';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.kind() != Backup.Kind.LOG) {
      return;
    }
    for (Value database : backup.databases()) {
      check
          .model()
          .recoveryModels()
          .before(check.model().text(database), check.step())
          .filter(entry -> entry.what() == RecoveryModel.SIMPLE)
          .ifPresent(
              entry ->
                  check
                      .report(database, "the database is under the SIMPLE recovery model")
                      .related(entry.step(), "it is set here"));
    }
  }
}
