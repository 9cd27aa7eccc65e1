package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Restore;

/** A restore that does not name all stripes. */
final class RestoreMissingStripes extends StatementRule<Restore> {

  RestoreMissingStripes() {
    super(Family.MEDIA, "restore-missing-stripes", Restore.class, Trait.EARLIER_BACKUP);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3132)
        .summary("A restore names fewer devices than the backup wrote")
        .because(
            """
            Each device holds a part of a striped backup. With one missing the restore fails with message 3132 when it runs. \
            Tapes are left out: the documentation lets an offline restore read them one after the other.""")
        .instead("Name every device of the backup.")
        .sources("RARG", "E25")
        .bad("BACKUP LOG A TO DISK = '1', DISK = '2'; RESTORE VERIFYONLY FROM «DISK = '1'»;")
        .bad(
"""
BACKUP DATABASE A TO URL = 'https://a.blob.core.windows.net/b/1',
  URL = 'https://a.blob.core.windows.net/b/2', URL = 'https://a.blob.core.windows.net/b/3';
RESTORE DATABASE B FROM «URL = 'https://a.blob.core.windows.net/b/1',
  URL = 'https://a.blob.core.windows.net/b/3'» WITH REPLACE;
""")
        .good("BACKUP LOG A TO DISK = '1', DISK = '2'; RESTORE LOG A FROM DISK = '2', DISK = '1';")
        .good("BACKUP LOG A TO DISK = '1', DISK = '2'; RESTORE LABELONLY FROM DISK = '1';")
        .good("BACKUP LOG A TO TAPE = '1', TAPE = '2'; RESTORE LOG A FROM TAPE = '1';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean reads = restore.kind().writesDatabase() || restore.kind() == Restore.Kind.VERIFYONLY;
    if (!reads
        || restore.devices().isEmpty()
        || restore.devices().stream().anyMatch(d -> d.medium() == Device.Medium.TAPE)) {
      return;
    }
    check
        .model()
        .mediaSets()
        .before(restore.devices().get(0), check.step())
        .filter(entry -> entry.what().list().size() > restore.devices().size())
        .ifPresent(
            entry ->
                check
                    .report(
                        Backup.rangeOf(restore.devices()),
                        "the backup is on "
                            + entry.what().list().size()
                            + " devices, and "
                            + restore.devices().size()
                            + " of them are named")
                    .restsOn(entry.step(), "this backup wrote it"));
  }
}
