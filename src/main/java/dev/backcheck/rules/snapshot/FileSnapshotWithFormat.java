package dev.backcheck.rules.snapshot;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** FILE_SNAPSHOT together with FORMAT. */
final class FileSnapshotWithFormat extends ClashRule {

  FileSnapshotWithFormat() {
    super(
        Family.SNAPSHOT,
        "file-snapshot-with-format",
        Verb.BACKUP,
        Where.option("FILE_SNAPSHOT"),
        "FORMAT");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3070)
        .summary("FILE_SNAPSHOT together with FORMAT")
        .because(
            """
            A file-snapshot backup points to snapshots of the database files in Azure. FORMAT would overwrite such a backup and \
            leave its snapshots behind without an owner, so the server refuses both together with message 3070 when the \
            statement runs.""")
        .instead("Leave FORMAT out and write each file-snapshot backup to a blob of its own.")
        .sources("FSNAP", "B2U", "E25")
        .bad(
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH FILE_SNAPSHOT, «FORMAT»;""",
            """
            BACKUP LOG Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.trn'
            WITH FORMAT, «FILE_SNAPSHOT»;""")
        .good(
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales_0001.bak'
            WITH FILE_SNAPSHOT;""",
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales_0001.bak'
            WITH FILE_SNAPSHOT, NOFORMAT;""");
  }
}
