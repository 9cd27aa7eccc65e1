package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import java.util.Set;

/** A backup device that a managed instance does not have. */
final class MiDeviceType extends StatementRule<DeviceStatement> {

  private static final Set<Device.Medium> UNSUPPORTED =
      Set.of(Device.Medium.DISK, Device.Medium.TAPE, Device.Medium.LOGICAL);

  MiDeviceType() {
    super(Family.PLATFORM, "mi-device-type", DeviceStatement.class, Trait.MANAGED_SERVICE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 41902)
        .summary("A managed instance has no disk, tape or logical backup devices")
        .because(
            """
            A managed instance has no file system for its users. Backups go to URL = '…' and come from there; other devices fail \
            with message 41902 when the statement runs.""")
        .instead("Use URL = '…' with a container of Azure Blob Storage.")
        .sources("MIDIFF")
        .badOn(
            "@managed-instance", "BACKUP DATABASE Billing TO «DISK = 'D:\\b.bak'» WITH COPY_ONLY;")
        .badOn("@managed-instance", "RESTORE HEADERONLY FROM «NightlyDevice»;")
        .goodOn(
            "@managed-instance",
            "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH COPY_ONLY;")
        .goodOn("2022", "BACKUP DATABASE Billing TO DISK = 'D:\\b.bak' WITH COPY_ONLY;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    if (!check.target().isManagedInstance().isYes()) {
      return;
    }
    for (Device device : statement.allDevices()) {
      if (UNSUPPORTED.contains(device.medium())) {
        boolean logical = device.medium() == Device.Medium.LOGICAL;
        String what = logical ? "a logical device" : device.medium().name();
        check.report(device, "a managed instance backs up to URL only, not to " + what);
      }
    }
  }
}
