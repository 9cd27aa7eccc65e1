package dev.backcheck.rules.media;

import dev.backcheck.model.Histories;
import dev.backcheck.model.MediaSets;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import java.util.Optional;

/** Media used again with another number of stripes. */
final class StripeCountChange extends StatementRule<Backup> {

  StripeCountChange() {
    super(Family.MEDIA, "stripe-count-change", Backup.class, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3231)
        .likely()
        .summary("A device of a striped set is used again with another number of devices")
        .because(
            """
            The header of a device says of how many families its media set consists. A backup that names more or fewer devices \
            fails with message 3231, unless FORMAT makes a new set. It is a warning, because the files may be removed by hand \
            between two steps of a script.""")
        .instead("Name the same devices again, other files, or FORMAT to make a new media set.")
        .sources("BACKUP", "E25")
        .bad("BACKUP LOG A TO DISK = 'D:\\1', DISK = 'D:\\2'; BACKUP LOG A TO «DISK = 'D:\\1'»;")
        .bad("BACKUP LOG A TO DISK = '1'; BACKUP LOG A TO «DISK = '1'», DISK = '2' WITH INIT;")
        .good("BACKUP LOG A TO DISK = '1', DISK = '2'; BACKUP LOG A TO DISK = '1' WITH FORMAT;")
        .good("BACKUP LOG A TO DISK = 'NUL', DISK = 'NUL'; BACKUP LOG A TO DISK = 'nul';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.options().has("FORMAT")) {
      return;
    }
    for (Device device : backup.devices()) {
      Optional<Histories.Entry<MediaSets.Written>> before =
          device.isUrl()
              ? Optional.empty()
              : check.model().mediaSets().before(device, check.step());
      int families = before.map(entry -> entry.what().list().size()).orElse(0);
      if (before.isPresent() && families != backup.devices().size()) {
        String message = "the device belongs to a media set of %d, and the backup names %d";
        check
            .report(device, message.formatted(families, backup.devices().size()))
            .restsOn(before.get().step(), "this backup made the media set");
        return;
      }
    }
  }
}
