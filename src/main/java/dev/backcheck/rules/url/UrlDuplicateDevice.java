package dev.backcheck.rules.url;

import dev.backcheck.model.DeviceKey;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import java.util.HashMap;
import java.util.Map;

/** The same device twice in one backup. */
final class UrlDuplicateDevice extends StatementRule<Backup> {

  UrlDuplicateDevice() {
    super(Family.URL, "url-duplicate-device", Backup.class, Trait.SEVERAL_DEVICES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("A backup writes to the same device twice")
        .because(
            """
            Each device of a backup is written by its own thread. Two of them on one blob end with "Initialization failed" when \
            the backup runs; that two on one file fail as well is inferred, so there it is likely. NUL may stand there as often \
            as wanted.""")
        .instead("Give every stripe and every mirror a name of its own, e.g. _1 and _2.")
        .sources("B2UBP", "OLA")
        .bad(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak', «URL = 'https://ACMEBAK.blob.core.windows.net/n/a.bak'»;",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' MIRROR TO «DISK = 'd:\\A.bak'» WITH FORMAT;",
            "BACKUP DATABASE Hr TO URL = 'https://$(Host)/n/a.bak', «URL = 'https://$(Host)/n/a.bak'»;")
        .good(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak', URL = 'https://acmebak.blob.core.windows.net/n/A.bak';")
        .good("BACKUP DATABASE Hr TO DISK = 'NUL', DISK = 'nul', DISK = 'NUL:';")
        .good("BACKUP DATABASE Hr TO DISK = @file, DISK = @file;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Map<DeviceKey, Device> seen = new HashMap<>();
    for (Device device : backup.allDevices()) {
      boolean url = device.isUrl();
      boolean file = device.medium() == Device.Medium.DISK;
      DeviceKey key = check.model().key(device);
      if ((!url && !file) || key.isNul() || (file && !key.isKnown())) {
        continue;
      }
      Device first = seen.putIfAbsent(key, device);
      if (first != null) {
        ReportDraft draft =
            check
                .report(
                    device, "the backup writes to the same " + (url ? "URL" : "file") + " twice")
                .related(check.place(first), "the first time");
        if (!key.isKnown()) {
          draft.warning().likely();
        } else if (file) {
          draft.likely();
        }
      }
    }
  }
}
