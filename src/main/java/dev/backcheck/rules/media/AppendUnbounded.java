package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;

/** A file that grows with every backup. */
final class AppendUnbounded extends StatementRule<Backup> {

  AppendUnbounded() {
    super(Family.MEDIA, "append-unbounded", Backup.class, Trait.DISK);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .possible()
        .summary("Each run appends to the same file")
        .because(
            """
            Without INIT or FORMAT a backup is appended to what the file holds. A script that runs every night fills the disk, \
            and RESTORE takes the first backup of the file where FILE does not say which.""")
        .instead("Add INIT, or put the date into the name of the file.")
        .ignoreWhen("The script runs once.")
        .sources("BACKUP")
        .yieldsTo("empty-device-name")
        .bad("BACKUP DATABASE Sales TO «DISK = 'D:\\sales.bak'»;")
        .bad("BACKUP LOG Sales TO «DISK = 'D:\\sales.trn'», DISK = 'E:\\sales.trn' WITH STATS = 5;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\sales.bak' WITH INIT;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\sales_20261123.bak';")
        .good("BACKUP DATABASE Sales TO DISK = @file;")
        .good("BACKUP DATABASE Sales TO DISK = 'NUL' WITH COPY_ONLY;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.devices().isEmpty() || backup.overwrites()) {
      return;
    }
    Device device = backup.devices().get(0);
    if (device.medium() == Device.Medium.DISK && FixedName.of(device, check)) {
      check.report(device, "each run appends another backup to the file");
    }
  }
}
