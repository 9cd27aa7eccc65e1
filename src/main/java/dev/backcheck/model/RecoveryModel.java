package dev.backcheck.model;

/**
 * The recovery model of a database.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/backup-restore/recovery-models-sql-server">Recovery
 *     models</a>
 */
public enum RecoveryModel {
  /** No log backups. */
  SIMPLE,
  /** Every change can be restored from log backups. */
  FULL,
  /** Log backups without the rows of bulk operations. */
  BULK_LOGGED,
  /** What the script does leaves it open: the database was restored, created or dropped. */
  UNKNOWN
}
