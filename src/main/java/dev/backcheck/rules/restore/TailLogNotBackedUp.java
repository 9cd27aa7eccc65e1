package dev.backcheck.rules.restore;

import dev.backcheck.model.RecoveryModel;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;

/** A restore over a database whose last changes are not saved. */
final class TailLogNotBackedUp extends StatementRule<Restore> {

  TailLogNotBackedUp() {
    super(Family.RESTORE, "tail-log-not-backed-up", Restore.class, Trait.DATABASE, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN, 3159)
        .possible()
        .summary("A database is restored over itself without a tail-log backup")
        .because(
            """
            Under the full or bulk-logged recovery model the changes since the last log backup are in the log only. The server \
            refuses to overwrite them with message 3159, unless REPLACE or a point to stop at says that they may be lost.""")
        .instead("Take BACKUP LOG … WITH NORECOVERY first.")
        .ignoreWhen(
            "The restore runs on another server, or the database has the simple recovery model.")
        .sources("RESTORE", "RARG", "TAIL", "E25")
        .bad("BACKUP DATABASE A TO x; «RESTORE DATABASE A» FROM x WITH NORECOVERY;")
        .bad(
            "ALTER DATABASE A SET RECOVERY FULL; BACKUP DATABASE A TO x; «RESTORE DATABASE A» FROM x;")
        .good(
            "BACKUP DATABASE A TO x; BACKUP LOG A TO y WITH NORECOVERY; RESTORE DATABASE A FROM x WITH NORECOVERY;",
            "BACKUP DATABASE A TO x; RESTORE DATABASE A FROM x WITH REPLACE;",
            "ALTER DATABASE A SET RECOVERY SIMPLE; BACKUP DATABASE A TO x; RESTORE DATABASE A FROM x;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.DATABASE
        || !restore.isWhole()
        || restore.options().has("REPLACE")
        || !restore.stops().isEmpty()) {
      return;
    }
    KnownText database = check.text(restore.database().orElseThrow());
    // BACKUP LOG without NORECOVERY is the business of another rule.
    check
        .model()
        .backups()
        .beforeRestore(database, check.step())
        .filter(last -> last.what().kind() != Backup.Kind.LOG && !isSimple(database, check))
        .ifPresent(
            last ->
                check
                    .report(restore.head(), "the tail of the log is not backed up before")
                    .restsOn(last.step(), "the last backup of the database"));
  }

  private static boolean isSimple(KnownText database, Check check) {
    return check
        .model()
        .recoveryModels()
        .before(database, check.step())
        .filter(entry -> entry.what() == RecoveryModel.SIMPLE)
        .isPresent();
  }
}
