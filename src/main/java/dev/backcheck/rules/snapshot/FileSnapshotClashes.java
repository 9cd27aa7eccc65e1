package dev.backcheck.rules.snapshot;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.Severity;

/** What the conflict table says of snapshots that Azure Blob Storage takes. */
final class FileSnapshotClashes {

  private FileSnapshotClashes() {}

  static Rule withFormat() {
    return new ClashRule(
        Verb.BACKUP,
        rule("file-snapshot-with-format", Family.SNAPSHOT, Severity.ERROR, Fails.RUN)
            .engine(3070)
            .summary("FILE_SNAPSHOT together with FORMAT")
            .because(
                """
                A file-snapshot backup points to snapshots of the database files in Azure. FORMAT would overwrite such a \
                backup and leave its snapshots behind without an owner, so the server refuses both together with message \
                3070 when the statement runs.\
                """)
            .instead("Leave FORMAT out and write each file-snapshot backup to a blob of its own.")
            .sources("FSNAP", "B2U", "E25")
            .bad(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT, «FORMAT»;\
                """)
            .bad(
                """
                BACKUP LOG Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.trn'
                WITH FORMAT, «FILE_SNAPSHOT»;\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales_0001.bak'
                WITH FILE_SNAPSHOT;\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales_0001.bak'
                WITH FILE_SNAPSHOT, NOFORMAT;\
                """),
        "FORMAT");
  }

  static Rule withCompression() {
    return new ClashRule(
        Verb.BACKUP,
        rule("file-snapshot-with-compression", Family.SNAPSHOT, Severity.ERROR, Fails.RUN)
            .summary("FILE_SNAPSHOT together with COMPRESSION")
            .because(
                """
                A file-snapshot backup copies no pages, so there is nothing to compress, and the documentation says that \
                COMPRESSION is not supported with it. NO_COMPRESSION stands in the same row of the documentation; it asks for \
                nothing, so it is a warning only.\
                """)
            .instead("Leave COMPRESSION out.")
            .sources("B2U")
            .bad(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT, «COMPRESSION»;\
                """)
            .bad(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT, «NO_COMPRESSION»;\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT, CHECKSUM;\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH COMPRESSION;\
                """),
        "COMPRESSION",
        "NO_COMPRESSION");
  }

  static Rule withEncryption() {
    return new ClashRule(
        Verb.BACKUP,
        rule("file-snapshot-with-encryption", Family.SNAPSHOT, Severity.WARNING, Fails.RUN)
            .engine(3072)
            .summary("FILE_SNAPSHOT together with ENCRYPTION")
            .because(
                """
                A file-snapshot backup leaves the pages where they are, so ENCRYPTION protects its metadata only. The server \
                takes both together where the whole database is encrypted by TDE, and fails with message 3072 elsewhere.\
                """)
            .instead("Encrypt the database by TDE, or take a backup without FILE_SNAPSHOT.")
            .ignoreWhen("The database is encrypted by TDE.")
            .sources("BACKUP", "B2U", "E25")
            .bad(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT, «ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCert)»;\
                """)
            .bad(
                """
                BACKUP LOG Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.trn'
                WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCert), «FILE_SNAPSHOT»;\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCert);\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT;\
                """));
  }

  static Rule withDifferential() {
    return new ClashRule(
        Verb.BACKUP,
        rule("file-snapshot-with-differential", Family.SNAPSHOT, Severity.WARNING, Fails.SILENT)
            .inferred()
            .summary("FILE_SNAPSHOT together with DIFFERENTIAL")
            .because(
                """
                Every file-snapshot backup is as fast and as small as a differential one, and restores like a full one. After \
                the first full one the documentation takes file-snapshot backups of the log only. That a differential one is \
                of no use is inferred from that.\
                """)
            .instead("Take file-snapshot backups of the log.")
            .sources("FSNAP")
            .bad(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT, «DIFFERENTIAL»;\
                """)
            .bad(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH «DIFFERENTIAL», FILE_SNAPSHOT, STATS = 10;\
                """)
            .good(
                """
                BACKUP LOG Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.trn'
                WITH FILE_SNAPSHOT;\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH DIFFERENTIAL;\
                """));
  }
}
