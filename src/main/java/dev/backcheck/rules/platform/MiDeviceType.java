package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import java.util.Set;

/** A backup device that a managed instance does not have. */
public final class MiDeviceType extends StatementRule<DeviceStatement> {

  private static final Set<Device.Medium> UNSUPPORTED =
      Set.of(Device.Medium.DISK, Device.Medium.TAPE, Device.Medium.LOGICAL);

  /** The rule. */
  public MiDeviceType() {
    super(
        DeviceStatement.class,
        ManagedInstance.rule("mi-device-type", Severity.ERROR)
            .engine(41902)
            .summary("A managed instance has no disk, tape or logical backup devices")
            .because(
                """
                A managed instance has no file system for its users. Backups go to URL = '…' and come from there; other \
                devices fail with message 41902 when the statement runs.""")
            .instead("Use URL = '…' with a container of Azure Blob Storage.")
            .bad(
                Example.of("BACKUP DATABASE Billing TO «DISK = 'D:\\b.bak'» WITH COPY_ONLY;")
                    .on("@managed-instance"))
            .bad(Example.of("RESTORE HEADERONLY FROM «NightlyDevice»;").on("@managed-instance"))
            .good(
                Example.of(
                        "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH COPY_ONLY;")
                    .on("@managed-instance"))
            .good(
                Example.of("BACKUP DATABASE Billing TO DISK = 'D:\\b.bak' WITH COPY_ONLY;")
                    .on("2022")));
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
