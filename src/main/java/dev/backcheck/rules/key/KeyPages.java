package dev.backcheck.rules.key;

/** The documentation pages of the key statements. */
final class KeyPages {

  static final String BACKUP_MASTER_KEY =
      "https://learn.microsoft.com/sql/t-sql/statements/backup-master-key-transact-sql";
  static final String RESTORE_MASTER_KEY =
      "https://learn.microsoft.com/sql/t-sql/statements/restore-master-key-transact-sql";
  static final String BACKUP_CERTIFICATE =
      "https://learn.microsoft.com/sql/t-sql/statements/backup-certificate-transact-sql";

  private KeyPages() {}
}
