package dev.backcheck.rules.url;

import dev.backcheck.model.LocationForm;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import java.util.List;
import java.util.Set;

/** Files, tapes and URLs in one media set. */
final class UrlMixedDeviceTypes extends StatementRule<DeviceStatement> {

  private static final Set<Device.Medium> PHYSICAL =
      Set.of(Device.Medium.DISK, Device.Medium.TAPE, Device.Medium.URL);

  UrlMixedDeviceTypes() {
    super(Family.URL, "url-mixed-device-types", DeviceStatement.class, Trait.SEVERAL_DEVICES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3011)
        .summary("DISK, TAPE and URL are mixed in one statement")
        .because(
            """
            All devices of a media set must be of the same kind: message 3011 when the statement runs, 3008 or 3212 where a \
            mirror differs from the devices it mirrors.""")
        .instead(
            "Use one kind of device for the list and for all its mirrors; take a second backup for the other kind.")
        .limits("The kind of a logical device is not known to this rule.")
        .sources("E25", "BACKUP")
        .yieldsTo("mirror-shape")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak', «URL = 'https://acmebak.blob.core.windows.net/n/a.bak'»;",
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' MIRROR TO «DISK = @copy» WITH FORMAT;",
            "RESTORE DATABASE Hr FROM TAPE = '\\\\.\\tape0', «DISK = 'D:\\2.bak'», TAPE = '\\\\.\\tape1';")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\1.bak', DISK = 'D:\\2.bak';")
        .good("BACKUP DATABASE Hr TO HrDevice, DISK = 'D:\\2.bak';")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'https://acmebak.blob.core.windows.net/n/1.bak', URL = 'https://acmebak.blob.core.windows.net/n/2.bak';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    List<Device> known = statement.allDevices().stream().filter(d -> isKnown(d, check)).toList();
    for (Device device : known) {
      Device first = known.get(0);
      if (device.medium() != first.medium()) {
        boolean mirror = !statement.devices().contains(device);
        check
            .report(device, device.medium() + " and " + first.medium() + " are mixed")
            .engine(mirror ? new Integer[] {3008, 3212} : new Integer[] {3011})
            .related(check.place(first), "the first device is of another kind");
        return;
      }
    }
  }

  // A URL behind DISK is reported for that, and is of one kind with other URLs when it is mended.
  private static boolean isKnown(Device device, Check check) {
    LocationForm form = LocationForm.of(check.model().text(device.location()));
    LocationForm wrong = device.isUrl() ? LocationForm.FILE_PATH : LocationForm.URL;
    return PHYSICAL.contains(device.medium()) && form != wrong;
  }
}
