package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;

/** RESTART in a backup, where it does nothing. */
final class RestartNoop extends StatementRule<Backup> {

  RestartNoop() {
    super(Family.OPTION, "restart-noop", Backup.class, Where.option("RESTART"));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("RESTART has no effect on a backup")
        .because(
            """
            The server reads RESTART in a BACKUP for the sake of old scripts, and does nothing about it: a backup that was \
            interrupted begins anew. In a RESTORE the option has a meaning.""")
        .instead("Take RESTART out.")
        .sources("BACKUP")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «RESTART»;")
        .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH INIT, «restart», STATS = 10;")
        .good("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH RESTART;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NAME = 'restart';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("RESTART")) {
      check
          .report(option, "RESTART has no effect on a backup")
          .safeFix(
              "take " + option.name() + " out", OptionRemoval.of(check, backup.options(), option));
    }
  }
}
