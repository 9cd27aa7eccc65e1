package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;

/** A point to stop at in a restore that no log follows. */
final class StopAtWithoutLogRestore extends StatementRule<Restore> {

  static final Where STOPS = Where.option("STOPAT", "STOPATMARK", "STOPBEFOREMARK");

  StopAtWithoutLogRestore() {
    super(Family.RESTORE, "stopat-without-log-restore", Restore.class, STOPS.and(Trait.DATABASE));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .likely()
        .summary("RESTORE DATABASE with a point to stop at, recovered at once")
        .because(
            """
            A database backup is always restored to its end. The point to stop at only makes the restore fail where the backup \
            is too recent; to get to the point the log has to be restored, and that needs NORECOVERY here.""")
        .instead("Say NORECOVERY, and restore the log with the same point and RECOVERY.")
        .sources("RARG")
        .yieldsTo("restore-master-options")
        .bad(
            "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH «STOPAT = '2026-01-01T10:00'», RECOVERY;",
            "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH REPLACE, «STOPATMARK = 'lsn:23000000007000037'»;")
        .good(
            "RESTORE DATABASE S FROM Nas WITH NORECOVERY, STOPAT = '2026-01-01'; RESTORE LOG S FROM Nas WITH STOPAT = '2026-01-01';")
        .good("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH STOPAT = '2026-01-01T10:00';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.DATABASE || !restore.isWhole() || !restore.recovers()) {
      return;
    }
    KnownText database = check.text(restore.database().orElseThrow());
    boolean logFollows =
        check
            .model()
            .restoreSequences()
            .after(database, check.step())
            .filter(
                next ->
                    next.step().statement() instanceof Restore other
                        && other.kind() == Restore.Kind.LOG)
            .isPresent();
    if (!logFollows && !restore.stops().isEmpty()) {
      check.report(restore.stops().get(0), "no log is restored up to this point");
    }
  }
}
