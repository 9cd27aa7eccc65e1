package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.Set;

/** What master cannot be restored with. */
final class RestoreMasterOptions extends StatementRule<Restore> {

  private static final Set<String> REFUSED = Set.of("NORECOVERY", "STANDBY", "PARTIAL");

  RestoreMasterOptions() {
    super(Family.RESTORE, "restore-master-options", Restore.class, Trait.SYSTEM_DATABASE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3109)
        .summary("master is restored in parts, from a log, or without recovery")
        .because(
            """
            master is restored whole, from a full backup, and the server stops afterwards. Parts, logs, points in time and a \
            state other than recovered are refused with message 3109 when the statement runs.""")
        .instead(
            """
            Restore master from a full backup with no more than REPLACE, on a server started in single-user mode: else message \
            3108 refuses that, too.""")
        .sources("E25", "RESTORE")
        .yieldsTo("restore-master-snapshot", "move-system-database", "partial-on-log")
        .bad("RESTORE DATABASE master FROM DISK = 'D:\\m.bak' WITH «NORECOVERY»;")
        .bad("RESTORE DATABASE master FROM DISK = 'D:\\m.bak' WITH «STOPAT = '2026-01-01T10:00'»;")
        .bad("«RESTORE LOG master» FROM DISK = 'D:\\m.trn';")
        .bad("RESTORE DATABASE master «FILE = 'master'» FROM DISK = 'D:\\m.bak' WITH REPLACE;")
        .good("RESTORE DATABASE master FROM DISK = 'D:\\m.bak' WITH REPLACE, FILE = 2;")
        .good("RESTORE DATABASE model FROM DISK = 'D:\\m.bak' WITH STANDBY = 'D:\\u.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (!restore.kind().writesDatabase() || !check.model().isMaster(restore)) {
      return;
    }
    if (restore.kind() == Restore.Kind.LOG) {
      check.report(restore.head(), "master has no log to restore");
      return;
    }
    if (!restore.files().isEmpty()) {
      check.report(restore.files().get(0), "master is restored whole only");
    }
    for (Option option : restore.options().all()) {
      if (REFUSED.contains(option.name()) || Restore.isStop(option)) {
        check.report(option, "master cannot be restored with " + option.name());
      }
    }
  }
}
