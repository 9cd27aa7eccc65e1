package dev.backcheck.rules.media;

import dev.backcheck.model.DiskPath;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;

/** A file whose folder is not named. */
final class RelativeDiskPath extends StatementRule<DeviceStatement> {

  RelativeDiskPath() {
    super(Family.MEDIA, "relative-disk-path", DeviceStatement.class, Trait.DISK);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("A disk device without a folder")
        .because(
            """
            A name without drive or root lies in the server's default backup folder, which differs from server to server and may \
            be on the disk of the database itself.""")
        .instead("Name the whole path.")
        .ignoreWhen("The default backup folder is what you want.")
        .sources("DEV")
        .yieldsTo("empty-device-name")
        .bad("BACKUP DATABASE Sales TO DISK = «'sales.bak'»;")
        .bad("RESTORE DATABASE Sales FROM DISK = «N'nightly\\sales.bak'» WITH REPLACE;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\Backup\\sales.bak';")
        .good("BACKUP DATABASE Sales TO DISK = '/var/opt/mssql/data/sales.bak';")
        .good("BACKUP DATABASE Sales TO DISK = '\\\\nas\\backup\\sales.bak', DISK = @second;")
        .good("BACKUP DATABASE Sales TO DISK = '$(Folder)sales.bak', DISK = 'NUL';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (Device device : statement.allDevices()) {
      if (check.model().path(device).filter(DiskPath::isRelative).isPresent()) {
        check.report(device.location(), "the path names neither a drive nor a root");
      }
    }
  }
}
