package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.Redaction;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.value.KnownText;

/** A logical backup device that nobody has defined. */
final class LogicalDeviceMissing extends StatementRule<DeviceStatement> {

  private static final String FACTS =
      """
      {"version": "1.0", "backupDevices": [{"name": "Nightly", "type": "DISK", "physicalName": "D:\\\\n.bak"}]}""";

  LogicalDeviceMissing() {
    super(Family.MEDIA, "logical-device-missing", DeviceStatement.class, Trait.LOGICAL_DEVICE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3206, 3013)
        .summary("The logical backup device is not on the server")
        .because(
            """
            TO name and FROM name speak of a device that sp_addumpdevice has defined. Where sys.backup_devices has none of that \
            name, the statement stops with message 3206.""")
        .instead("Define the device with sp_addumpdevice, or write DISK = or URL = with a path.")
        .limits("Only where the server has said which it has (--facts), or the scripts drop it.")
        .sources("DUMPDEV")
        .bad(Example.of("BACKUP DATABASE Hr TO «Nihgtly»;").facts(FACTS))
        .bad(
            Example.of("EXEC sp_dropdevice 'nightly';\nRESTORE DATABASE Hr FROM «[Nightly]»;")
                .facts(FACTS))
        .good(Example.of("BACKUP DATABASE Hr TO NIGHTLY;").facts(FACTS))
        .good(
            Example.of(
                    "EXEC sp_addumpdevice 'disk', 'Weekly', 'D:\\w.bak';\nBACKUP DATABASE Hr TO Weekly;")
                .facts(FACTS))
        .good(Example.of("BACKUP DATABASE Hr TO @device;").facts(FACTS))
        .good("BACKUP DATABASE Hr TO Weekly;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (Device device : statement.allDevices()) {
      KnownText name = check.text(device.location());
      if (device.medium() == Device.Medium.LOGICAL
          && check.model().server().hasDevice(name, check.step()).isNo()) {
        check.report(
            device,
            "the server has no backup device %s%s"
                .formatted(
                    Redaction.of(name.pattern()),
                    check.model().server().factsName().map(f -> " (" + f + ")").orElse("")));
      }
    }
  }
}
