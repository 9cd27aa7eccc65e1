package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;

/** A device without a name. */
final class EmptyDeviceName extends StatementRule<DeviceStatement> {

  EmptyDeviceName() {
    super(Family.OPTION, "empty-device-name", DeviceStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3044)
        .summary("The name of a device is empty")
        .because(
            "The statement fails when it runs: message 3044, a device name of zero length is not allowed.")
        .instead("Write the path or URL of the backup.")
        .sources("E25")
        .bad("BACKUP DATABASE Hr TO DISK = «''»;")
        .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak', DISK = «N'  '»;")
        .good("BACKUP DATABASE Hr TO DISK = @path;")
        .good("BACKUP DATABASE Hr TO DISK = '$(Path)';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (Device device : statement.allDevices()) {
      boolean empty =
          check.model().text(device.location()).constant().filter(String::isBlank).isPresent();
      if (empty) {
        check.report(device.location(), "the name of the device is empty");
      }
    }
  }
}
