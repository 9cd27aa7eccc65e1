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
import java.util.Optional;

/** A database that is suspended twice. */
final class DoubleSuspend extends StatementRule<OtherStatement> {

  private static final String SUSPENDED =
      "ALTER DATABASE Sales SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON;\n";
  private static final String BACKUP =
      "BACKUP DATABASE Sales TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY;\n";

  DoubleSuspend() {
    super(
        Family.SNAPSHOT,
        "snapshot-double-suspend",
        OtherStatement.class,
        Trait.SNAPSHOT,
        Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3081)
        .summary("A database is suspended that is suspended already")
        .because(
            """
            A suspension lasts until the METADATA_ONLY backup or until it is set OFF. A second one before that fails with \
            message 3081 when it runs.""")
        .instead("Suspend once, or let the first suspension go before.")
        .sources("SNAP", "E25")
        .bad(
            SUSPENDED + "ALTER DATABASE Sales SET «SUSPEND_FOR_SNAPSHOT_BACKUP» = ON;\n" + BACKUP,
            """
            ALTER SERVER CONFIGURATION SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON;
            ALTER DATABASE Sales SET «SUSPEND_FOR_SNAPSHOT_BACKUP» = ON;
            BACKUP SERVER TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY;""")
        .good(
            SUSPENDED + BACKUP + SUSPENDED + BACKUP,
            """
            ALTER DATABASE Sales SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON;
            ALTER DATABASE Stock SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON;
            BACKUP GROUP Sales, Stock TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY;""");
  }

  @Override
  protected void check(OtherStatement statement, Check check) {
    SnapshotSuspensions suspensions = check.model().snapshotSuspensions();
    Optional<Suspension> suspension = suspensions.at(check.step()).filter(Suspension::on);
    suspension
        .flatMap(mine -> suspensions.before(mine, check.step()))
        .filter(last -> last.what().isSuspended())
        .ifPresent(
            last ->
                check
                    .report(suspension.get().word(), "what is suspended here is suspended already")
                    .restsOn(last.step(), "this statement suspends it"));
  }
}
