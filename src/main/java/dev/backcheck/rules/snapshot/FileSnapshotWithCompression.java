package dev.backcheck.rules.snapshot;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** FILE_SNAPSHOT together with COMPRESSION. */
final class FileSnapshotWithCompression extends ClashRule {

  FileSnapshotWithCompression() {
    super(
        Family.SNAPSHOT,
        "file-snapshot-with-compression",
        Verb.BACKUP,
        Where.option("FILE_SNAPSHOT"),
        "COMPRESSION",
        "NO_COMPRESSION");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("FILE_SNAPSHOT together with COMPRESSION")
        .because(
            """
            A file-snapshot backup copies no pages, so there is nothing to compress, and the documentation says that COMPRESSION \
            is not supported with it. NO_COMPRESSION stands in the same row of the documentation; it asks for nothing, so it is \
            a warning only.""")
        .instead("Leave COMPRESSION out.")
        .sources("B2U")
        .bad(
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH FILE_SNAPSHOT, «COMPRESSION»;""",
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH FILE_SNAPSHOT, «NO_COMPRESSION»;""")
        .good(
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH FILE_SNAPSHOT, CHECKSUM;""",
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH COMPRESSION;""");
  }
}
