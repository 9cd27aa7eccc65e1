package dev.backcheck.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A statement whose {@code WITH} options the documentation lists. */
public enum StatementKind {
  /** {@code BACKUP DATABASE}. */
  BACKUP_DATABASE,
  /** {@code BACKUP LOG}. */
  BACKUP_LOG,
  /** {@code BACKUP GROUP}: several databases suspended for a snapshot; since SQL Server 2022. */
  BACKUP_GROUP,
  /** {@code BACKUP SERVER}: all databases suspended for a snapshot; since SQL Server 2022. */
  BACKUP_SERVER,
  /** {@code RESTORE DATABASE}. */
  RESTORE_DATABASE,
  /** {@code RESTORE LOG}. */
  RESTORE_LOG,
  /** {@code RESTORE FILELISTONLY}. */
  RESTORE_FILELISTONLY,
  /** {@code RESTORE HEADERONLY}. */
  RESTORE_HEADERONLY,
  /** {@code RESTORE LABELONLY}. */
  RESTORE_LABELONLY,
  /** {@code RESTORE VERIFYONLY}. */
  RESTORE_VERIFYONLY,
  /** {@code RESTORE REWINDONLY}: tapes only, message 3216. */
  RESTORE_REWINDONLY,
  /** {@code RESTORE BACKUPSETONLY}: a backup set of a snapshot backup; since SQL Server 2022. */
  RESTORE_BACKUPSETONLY;

  private static final int SQL_SERVER_2022 = 16;

  /** The statements of a verb. */
  public static List<StatementKind> of(Verb verb) {
    return Arrays.stream(values()).filter(kind -> kind.verb() == verb).toList();
  }

  /** Its verb. */
  public Verb verb() {
    return name().startsWith(Verb.BACKUP.name()) ? Verb.BACKUP : Verb.RESTORE;
  }

  /** Its words, for example {@code BACKUP DATABASE}. */
  public String words() {
    return name().replace('_', ' ');
  }

  /** The word after the verb, for example {@code DATABASE}. */
  public String object() {
    return name().substring(verb().name().length() + 1);
  }

  /** The first build that knows it; nothing when all do. */
  public Optional<Build> since() {
    return switch (this) {
      case BACKUP_GROUP, BACKUP_SERVER, RESTORE_BACKUPSETONLY ->
          Optional.of(Build.startOf(SQL_SERVER_2022));
      default -> Optional.empty();
    };
  }
}
