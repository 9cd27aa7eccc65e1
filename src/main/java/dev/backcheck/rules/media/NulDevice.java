package dev.backcheck.rules.media;

import dev.backcheck.model.DiskPath;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionInsertion;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import java.util.Optional;

/** A backup that is thrown away. */
final class NulDevice extends StatementRule<Backup> {

  NulDevice() {
    super(Family.MEDIA, "nul-device", Backup.class, Trait.DISK);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RESTORE)
        .summary("A backup goes to the NUL device")
        .because(
            """
            The server writes the backup, the system throws it away, and nobody is told. The server counts it as taken all the \
            same: later differential backups build on it, and a log backup marks its part of the log as saved, so no restore \
            gets past that gap. That /dev/null does the same on Linux is inferred.""")
        .instead(
            "Write to a file. For a test of speed add COPY_ONLY, so that nothing builds on the lost backup.")
        .ignoreWhen("The database is a throw-away copy.")
        .sources("BACKUP")
        .bad("BACKUP LOG Sales TO «DISK = 'NUL'»;")
        .bad("BACKUP DATABASE Sales TO «DISK = N'nul:'» WITH COMPRESSION, STATS = 5;")
        .badOn("2022@linux", "BACKUP DATABASE Sales TO «DISK = '/dev/null'»;")
        .good("BACKUP DATABASE Sales TO DISK = 'NUL', DISK = 'NUL' WITH COPY_ONLY;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\nul.bak';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.options().has("COPY_ONLY")) {
      return;
    }
    for (Device device : backup.devices()) {
      Optional<DiskPath> path = check.model().path(device).filter(DiskPath::isNul);
      if (path.isPresent()) {
        check
            .report(device, "the " + backup.kindWords() + " is thrown away")
            .confidence(path.get().isUnixNul() ? Confidence.LIKELY : Confidence.CERTAIN)
            .unsafeFix("Add COPY_ONLY", OptionInsertion.of(backup, "COPY_ONLY"));
        return;
      }
    }
  }
}
