package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;

/** A restore that does not look what it overwrites. */
final class ReplaceUsed extends StatementRule<Restore> {

  ReplaceUsed() {
    super(Family.RESTORE, "replace-used", Restore.class, Where.option("REPLACE"));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .possible()
        .summary("REPLACE switches off the checks of what is overwritten")
        .because(
            """
            REPLACE lets a restore overwrite another database of that name, a database whose tail of the log is not backed up, \
            and files that belong to something else. A restore onto a name that is free, or after a tail-log backup, does not \
            need it.""")
        .instead("Back up the tail of the log WITH NORECOVERY and restore without REPLACE.")
        .ignoreWhen("The database is meant to be overwritten.")
        .sources("RESTORE")
        .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH «REPLACE»;")
        .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH FILE = 1, «REPLACE», STATS = 5;")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH NORECOVERY;")
        .good("RESTORE DATABASE master FROM DISK = 'D:\\m.bak' WITH REPLACE;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind().writesDatabase() && !check.model().isMaster(restore)) {
      restore
          .options()
          .find("REPLACE")
          .ifPresent(option -> check.report(option, "REPLACE overwrites whatever is there"));
    }
  }
}
