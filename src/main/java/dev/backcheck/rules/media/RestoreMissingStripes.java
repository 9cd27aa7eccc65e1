package dev.backcheck.rules.media;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Restore;

/** A restore that does not name all stripes. */
public final class RestoreMissingStripes extends StatementRule<Restore> {

  /** The rule. */
  public RestoreMissingStripes() {
    super(
        Restore.class,
        rule("restore-missing-stripes", Family.MEDIA, Severity.ERROR, Fails.RUN)
            .engine(3132)
            .summary("A restore names fewer devices than the backup wrote")
            .because(
                """
                Each device holds a part of a striped backup. With one missing the restore fails with message 3132 when it \
                runs. Tapes are left out: the documentation lets an offline restore read them one after the other.\
                """)
            .instead("Name every device of the backup.")
            .sources("RARG", "E25")
            .bad(
                """
                BACKUP DATABASE Sales TO DISK = 'D:\\1.bak', DISK = 'D:\\2.bak' WITH FORMAT;
                RESTORE VERIFYONLY FROM «DISK = 'D:\\1.bak'»;\
                """)
            .bad(
                """
                BACKUP DATABASE Sales TO URL = 'https://sales.blob.core.windows.net/b/1.bak',
                URL = 'https://sales.blob.core.windows.net/b/2.bak', URL = 'https://sales.blob.core.windows.net/b/3.bak';
                RESTORE DATABASE Copy FROM «URL = 'https://sales.blob.core.windows.net/b/1.bak',
                URL = 'https://sales.blob.core.windows.net/b/3.bak'» WITH REPLACE;\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO DISK = 'D:\\1.bak', DISK = 'D:\\2.bak' WITH FORMAT;
                RESTORE VERIFYONLY FROM DISK = 'D:\\2.bak', DISK = 'D:\\1.bak';\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO DISK = 'D:\\1.bak', DISK = 'D:\\2.bak' WITH FORMAT;
                RESTORE LABELONLY FROM DISK = 'D:\\1.bak';\
                """));
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
