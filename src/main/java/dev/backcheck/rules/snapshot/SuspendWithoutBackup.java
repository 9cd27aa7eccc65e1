package dev.backcheck.rules.snapshot;

import dev.backcheck.model.SnapshotSuspensions;
import dev.backcheck.model.Suspension;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.OtherStatement;

/** Writes that stay held. */
final class SuspendWithoutBackup extends StatementRule<OtherStatement> {

  SuspendWithoutBackup() {
    super(Family.SNAPSHOT, "snapshot-suspend-without-backup", OtherStatement.class, Trait.SNAPSHOT);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .likely()
        .summary("A database is suspended and neither backed up nor let go")
        .because(
            """
            Between the suspension and the METADATA_ONLY backup, or the same statement with OFF, every write to the database \
            waits, and its differential bitmap has been cleared. A script that ends there stops the applications.""")
        .instead("End with a METADATA_ONLY backup, or with SUSPEND_FOR_SNAPSHOT_BACKUP = OFF.")
        .ignoreWhen("The backup is in another step of the storage script.")
        .sources("SNAP")
        .bad(
            "BACKUP LOG S TO DISK = 'D:\\s.trn'; ALTER DATABASE S SET «SUSPEND_FOR_SNAPSHOT_BACKUP» = ON;",
            """
            ALTER SERVER CONFIGURATION SET «SUSPEND_FOR_SNAPSHOT_BACKUP» = ON (GROUP = (S, Stock));
            BACKUP DATABASE S TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY;""")
        .good(
            "ALTER DATABASE S SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON; BACKUP DATABASE S TO DISK = 's' WITH METADATA_ONLY;",
            """
            ALTER SERVER CONFIGURATION SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON;
            ALTER SERVER CONFIGURATION SET SUSPEND_FOR_SNAPSHOT_BACKUP = OFF;
            BACKUP DATABASE S TO DISK = 'D:\\s.bak';""");
  }

  @Override
  protected void check(OtherStatement statement, Check check) {
    SnapshotSuspensions suspensions = check.model().snapshotSuspensions();
    suspensions
        .at(check.step())
        .filter(Suspension::on)
        .filter(suspension -> suspensions.isLast(suspension, check.step()))
        .ifPresent(
            suspension ->
                check.report(
                    suspension.word(), "writes are held, and nothing behind lets them go"));
  }
}
