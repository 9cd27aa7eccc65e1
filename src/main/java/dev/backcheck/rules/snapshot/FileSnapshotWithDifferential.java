package dev.backcheck.rules.snapshot;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** FILE_SNAPSHOT together with DIFFERENTIAL. */
final class FileSnapshotWithDifferential extends ClashRule {

  FileSnapshotWithDifferential() {
    super(
        Family.SNAPSHOT,
        "file-snapshot-with-differential",
        Verb.BACKUP,
        Where.option("FILE_SNAPSHOT"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .inferred()
        .summary("FILE_SNAPSHOT together with DIFFERENTIAL")
        .because(
            """
            Every file-snapshot backup is as fast and as small as a differential one, and restores like a full one. After the \
            first full one the documentation takes file-snapshot backups of the log only. That a differential one is of no use \
            is inferred from that.""")
        .instead("Take file-snapshot backups of the log.")
        .sources("FSNAP")
        .bad(
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH FILE_SNAPSHOT, «DIFFERENTIAL»;""",
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH «DIFFERENTIAL», FILE_SNAPSHOT, STATS = 10;""")
        .good(
            """
            BACKUP LOG Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.trn'
            WITH FILE_SNAPSHOT;""",
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH DIFFERENTIAL;""");
  }
}
