package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;

/** A file-snapshot backup on several devices. */
final class FileSnapshotDevices extends StatementRule<Backup> {

  FileSnapshotDevices() {
    super(
        Family.SNAPSHOT,
        "file-snapshot-striped-or-mirrored",
        Backup.class,
        Where.option("FILE_SNAPSHOT").and(Trait.SEVERAL_DEVICES));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3069, 3076)
        .summary("FILE_SNAPSHOT with more than one device or MIRROR TO")
        .because(
            """
            A file-snapshot backup writes one small blob that points to the snapshots. More devices make it fail with message \
            3069 when it runs, MIRROR TO with 3076.""")
        .instead("Name one URL and no mirror.")
        .sources("FSNAP", "E25")
        .bad(
            """
            BACKUP DATABASE Sales TO URL = 'https://sales.blob.core.windows.net/b/1.bak',
            «URL = 'https://sales.blob.core.windows.net/b/2.bak'» WITH FILE_SNAPSHOT;""",
            """
            BACKUP DATABASE Sales TO URL = 'https://sales.blob.core.windows.net/b/1.bak'
            MIRROR TO «URL = 'https://sales.blob.core.windows.net/b/2.bak'» WITH FILE_SNAPSHOT;""")
        .good(
            "BACKUP DATABASE Sales TO URL = 'https://sales.blob.core.windows.net/b/1.bak' WITH FILE_SNAPSHOT;",
            "BACKUP LOG Sales TO URL = 'https://sales.blob.core.windows.net/b/1.trn', URL = 'https://$(Second)';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (!backup.isFileSnapshot()) {
      return;
    }
    if (backup.devices().size() > 1) {
      check.report(backup.devices().get(1), "a file-snapshot backup goes to one URL").engine(3069);
    }
    if (!backup.mirrors().isEmpty()) {
      check
          .report(Backup.rangeOf(backup.mirrors().get(0)), "a file-snapshot backup has no mirror")
          .engine(3076);
    }
  }
}
