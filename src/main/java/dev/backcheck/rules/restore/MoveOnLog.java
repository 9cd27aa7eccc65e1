package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;

/** A file that is moved in a log restore. */
final class MoveOnLog extends StatementRule<Restore> {

  MoveOnLog() {
    super(Family.RESTORE, "move-on-log", Restore.class, Where.option("MOVE").and(Trait.LOG));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .possible()
        .summary("MOVE in RESTORE LOG")
        .because(
            """
            In RESTORE LOG a MOVE counts only for files that were added to the database while that log was written. Files of the \
            full backup have been placed by the RESTORE DATABASE before.""")
        .instead("Say MOVE in the RESTORE DATABASE of the sequence.")
        .ignoreWhen("The file was added after the last database backup.")
        .sources("RARG")
        .bad(
            "RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH «MOVE 'sales' TO 'E:\\sales.mdf'», NORECOVERY;")
        .bad("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH «MOVE 'new' TO @file»;")
        .good(
            "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH MOVE 'sales' TO 'E:\\sales.mdf', NORECOVERY;")
        .good("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH NORECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() == Restore.Kind.LOG) {
      restore
          .options()
          .find("MOVE")
          .ifPresent(move -> check.report(move, "only files added in this log are moved"));
    }
  }
}
