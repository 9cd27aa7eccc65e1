package dev.backcheck.rules.snapshot;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** FILE_SNAPSHOT together with ENCRYPTION. */
final class FileSnapshotWithEncryption extends ClashRule {

  FileSnapshotWithEncryption() {
    super(
        Family.SNAPSHOT,
        "file-snapshot-with-encryption",
        Verb.BACKUP,
        Where.option("FILE_SNAPSHOT"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3072)
        .summary("FILE_SNAPSHOT together with ENCRYPTION")
        .because(
            """
            A file-snapshot backup leaves the pages where they are, so ENCRYPTION protects its metadata only. The server takes \
            both together where the whole database is encrypted by TDE, and fails with message 3072 elsewhere.""")
        .instead("Encrypt the database by TDE, or take a backup without FILE_SNAPSHOT.")
        .ignoreWhen("The database is encrypted by TDE.")
        .sources("BACKUP", "B2U", "E25")
        .bad(
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH FILE_SNAPSHOT, «ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCert)»;""",
            """
            BACKUP LOG Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.trn'
            WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCert), «FILE_SNAPSHOT»;""")
        .good(
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCert);""",
            """
            BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
            WITH FILE_SNAPSHOT;""");
  }
}
