package dev.backcheck.rules.media;

import dev.backcheck.model.Histories;
import dev.backcheck.model.MediaSets;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** Compressed and uncompressed backups on one media set. */
final class MixedCompression extends StatementRule<Backup> {

  MixedCompression() {
    super(
        Family.MEDIA,
        "mixed-compression-same-media",
        Backup.class,
        Where.option("COMPRESSION", "NO_COMPRESSION").and(Trait.HISTORY));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3098, 3013)
        .likely()
        .summary("A backup is appended to media of another compression")
        .because(
            """
            A media set holds compressed backups or uncompressed ones, not both: the second backup fails with message 3098. INIT \
            does not help, because the header of the media stays. It is a warning, because the file may be removed by hand \
            between two steps of a script.""")
        .instead("Add FORMAT to the second backup, or give it a file of its own.")
        .sources("KBCOMP", "COMP", "E25")
        .bad(
"""
BACKUP DATABASE Sales TO DISK = 'D:\\m.bak' WITH FORMAT, NO_COMPRESSION;
BACKUP DATABASE Stock TO DISK = 'D:\\m.bak' WITH «COMPRESSION»;
""",
            "BACKUP LOG A TO DISK = 'D:\\m' WITH COMPRESSION; BACKUP LOG A TO DISK = 'd:\\M' WITH INIT, «NO_COMPRESSION»;")
        .good(
            "BACKUP LOG A TO DISK = 'm' WITH NO_COMPRESSION; BACKUP LOG A TO DISK = 'm' WITH FORMAT, COMPRESSION;",
            "BACKUP LOG A TO DISK = 'm' WITH NO_COMPRESSION; EXEC xp_cmdshell 'del m';"
                + " BACKUP LOG A TO DISK = 'm' WITH COMPRESSION;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.options().has("FORMAT")) {
      return;
    }
    backup.compression().ifPresent(mine -> compare(backup, mine, check));
  }

  private static void compare(Backup backup, Option mine, Check check) {
    for (Device device : backup.devices()) {
      Optional<Histories.Entry<MediaSets.Written>> before =
          device.isUrl()
              ? Optional.empty()
              : check.model().mediaSets().before(device, check.step());
      Optional<Option> theirs = before.flatMap(entry -> entry.what().last().compression());
      if (theirs.isPresent() && !theirs.get().name().equals(mine.name())) {
        check
            .report(mine, "the media holds a backup with " + theirs.get().name())
            .restsOn(before.get().step(), "this backup wrote to the same device");
        return;
      }
    }
  }
}
