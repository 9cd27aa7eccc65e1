package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;

/** master at another place. */
final class MoveSystemDatabase extends StatementRule<Restore> {

  MoveSystemDatabase() {
    super(
        Family.RESTORE,
        "move-system-database",
        Restore.class,
        Where.option("MOVE").and(Trait.SYSTEM_DATABASE));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3179)
        .summary("master is restored with MOVE")
        .because(
            """
            Where master lies is said by the start parameters of the server, so a restore cannot move it: message 3179 when the \
            statement runs. Whether model and msdb can be moved is not documented, so they are left out.""")
        .instead("Restore master without MOVE; move it by the start parameters.")
        .sources("E25")
        .bad(
            "RESTORE DATABASE master FROM DISK = 'D:\\m.bak' WITH «MOVE 'master' TO 'E:\\m.mdf'»;",
            "RESTORE DATABASE [master] FROM DISK = 'D:\\m.bak' WITH REPLACE, «MOVE 'mastlog' TO 'E:\\m.ldf'»;")
        .good("RESTORE DATABASE master FROM DISK = 'D:\\m.bak' WITH REPLACE;")
        .good(
            "RESTORE DATABASE master_copy FROM DISK = 'D:\\m.bak' WITH MOVE 'master' TO 'E:\\m.mdf';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind().writesDatabase() && check.model().isMaster(restore)) {
      restore.options().every("MOVE").stream()
          .limit(1)
          .forEach(move -> check.report(move, "a restore cannot move master"));
    }
  }
}
