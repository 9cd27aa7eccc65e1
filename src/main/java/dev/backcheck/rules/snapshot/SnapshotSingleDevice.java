package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import java.util.List;

/** A snapshot backup on several devices. */
final class SnapshotSingleDevice extends StatementRule<Backup> {

  SnapshotSingleDevice() {
    super(
        Family.SNAPSHOT,
        "snapshot-single-device",
        Backup.class,
        Trait.SNAPSHOT,
        Trait.SEVERAL_DEVICES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3277)
        .summary("METADATA_ONLY with more than one device")
        .because(
            """
            A snapshot backup writes a little metadata and goes to one device. With more the statement is read, and fails with \
            message 3277 when it runs.""")
        .instead("Name one device.")
        .sources("E25")
        .bad(
            "BACKUP DATABASE Sales TO DISK = 'D:\\1.bkm', «DISK = 'D:\\2.bkm'» WITH METADATA_ONLY;",
            "BACKUP GROUP Sales, Stock TO DISK = 'D:\\1.bkm' MIRROR TO «DISK = 'E:\\1.bkm'» WITH SNAPSHOT, FORMAT;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\1.bkm' WITH METADATA_ONLY;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\1.bak', DISK = 'D:\\2.bak';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    List<Device> devices = backup.allDevices();
    if (backup.isSnapshot() && devices.size() > 1) {
      check.report(devices.get(1), "a snapshot backup goes to one device, not " + devices.size());
    }
  }
}
