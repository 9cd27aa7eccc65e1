package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** A file whose backups are all lost. */
final class FormatDestroysMedia extends StatementRule<Backup> {

  FormatDestroysMedia() {
    super(Family.MEDIA, "format-destroys-media", Backup.class, Where.option("FORMAT"));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .possible()
        .summary("FORMAT wipes a file that may hold other backups")
        .because(
            """
            FORMAT writes a new media header. Every backup set on the file is lost without a question, and so is the whole set \
            where the file was one of several stripes.""")
        .instead("Give each backup a file of its own, or append with NOINIT.")
        .ignoreWhen("The file holds this backup only and is copied away before the next.")
        .limits("Names with a date in them and mirrored backups, which need FORMAT, are left out.")
        .sources("BACKUP")
        .bad("BACKUP LOG Sales TO DISK = 'D:\\shared.bak' WITH «FORMAT»;")
        .bad("BACKUP DATABASE Sales TO TAPE = '\\\\.\\tape0' WITH STATS = 5, «FORMAT»;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\sales_20261123.bak' WITH FORMAT;")
        .good("BACKUP DATABASE Sales TO DISK = @file WITH FORMAT;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Optional<Option> format = backup.options().find("FORMAT");
    if (format.isEmpty() || !backup.mirrors().isEmpty()) {
      return;
    }
    for (Device device : backup.devices()) {
      if (isFixed(device, check)) {
        check.report(format.get(), "FORMAT loses every backup that is on the media");
        return;
      }
    }
  }

  private static boolean isFixed(Device device, Check check) {
    return (device.medium() == Device.Medium.DISK || device.medium() == Device.Medium.TAPE)
        && FixedName.of(device, check);
  }
}
