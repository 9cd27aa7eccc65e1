package dev.backcheck.rules.key;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.BackupKey;

/** A key in the same place as the backups that need it. */
final class KeyBesideBackups extends StatementRule<BackupKey> {

  KeyBesideBackups() {
    super(Family.KEY, "key-backup-next-to-database-backup", BackupKey.class, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("A key or certificate is kept beside the backups of databases")
        .because(
            """
            Who can read the folder or container has the encrypted backups and what opens them, and one accident takes both. The \
            documentation asks for another place.""")
        .instead("Write the key to a folder or container of its own.")
        .sources("ENC")
        .bad(
            """
            BACKUP CERTIFICATE Tde TO «FILE = 'D:\\Backups\\tde.cer'»;
            BACKUP DATABASE B TO DISK = 'd:\\backups\\b.bak';""",
            """
            BACKUP LOG B TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.trn';
            BACKUP MASTER KEY TO «URL = 'https://kestrelbak.blob.core.windows.net/nightly/k'» ENCRYPTION BY PASSWORD = '$(P)';""")
        .good(
            "BACKUP CERTIFICATE Tde TO FILE = 'D:\\Keys\\tde.cer'; BACKUP DATABASE B TO DISK = 'D:\\Backups\\b.bak';",
            "BACKUP CERTIFICATE Tde TO FILE = 'tde.cer'; BACKUP DATABASE B TO DISK = 'b.bak';");
  }

  @Override
  protected void check(BackupKey backup, Check check) {
    check
        .model()
        .folders()
        .backupIn(check.model().text(backup.file().location()))
        .ifPresent(
            use ->
                check
                    .report(backup.file(), "the key is kept where backups of databases are")
                    .related(use.step(), use.node(), "a backup goes there too"));
  }
}
