package dev.backcheck.rules.snapshot;

import dev.backcheck.model.SnapshotSuspensions;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;

/** A snapshot backup of a database whose writes go on. */
final class SnapshotNotSuspended extends StatementRule<Backup> {

  SnapshotNotSuspended() {
    super(Family.SNAPSHOT, "snapshot-not-suspended", Backup.class, Trait.SNAPSHOT);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3082)
        .summary("METADATA_ONLY backup of what is not suspended")
        .because(
            """
            The server writes the metadata of a snapshot only while the writes of the databases are held, else it fails with \
            message 3082. Where the script lets them go right before the backup, that is certain. Where it does not hold them at \
            all, another step of the storage script may do so, and the finding is a piece of information.""")
        .instead(
            "Say ALTER DATABASE … SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON, take the snapshot of the storage, and then the backup.")
        .sources("SNAP", "E25")
        .bad("«BACKUP DATABASE Sales» TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY, FORMAT;")
        .bad(
            """
            ALTER DATABASE Sales SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON;
            ALTER DATABASE Sales SET SUSPEND_FOR_SNAPSHOT_BACKUP = OFF;
            «BACKUP DATABASE Sales» TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY, FORMAT;""")
        .good(
            """
            ALTER DATABASE Sales SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON;
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY, FORMAT;""",
            """
            ALTER SERVER CONFIGURATION SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON (GROUP = (Sales, Stock));
            BACKUP GROUP Sales, Stock TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY, FORMAT;""");
  }

  @Override
  protected void check(Backup backup, Check check) {
    boolean virtual =
        backup.devices().stream().anyMatch(d -> d.medium() == Device.Medium.VIRTUAL_DEVICE);
    if (!backup.isSnapshot() || virtual) {
      return;
    }
    SnapshotSuspensions suspensions = check.model().snapshotSuspensions();
    if (suspensions.isFirst(backup, check.step())) {
      check
          .report(backup.head(), "nothing in the script suspends what is backed up")
          .info()
          .possible();
    }
    suspensions
        .before(backup, check.step())
        .filter(last -> last.what() == SnapshotSuspensions.State.THAWED)
        .ifPresent(
            last ->
                check
                    .report(backup.head(), "writes were let go before the backup")
                    .restsOn(last.step(), "this statement ends the suspension"));
  }
}
