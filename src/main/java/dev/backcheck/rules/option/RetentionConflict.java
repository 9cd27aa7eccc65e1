package dev.backcheck.rules.option;

import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** Two ways to say how long a backup is kept. */
final class RetentionConflict extends ClashRule {

  RetentionConflict() {
    super(Family.OPTION, "retention-conflict", Where.option("RETAINDAYS"), "EXPIREDATE");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("RETAINDAYS and EXPIREDATE together")
        .because(
            """
            Both say until when a backup may not be overwritten. RETAINDAYS wins, and the server ignores EXPIREDATE without a \
            word.""")
        .instead("Keep the one that is meant.")
        .sources("BACKUP")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «EXPIREDATE = '20270101'», RETAINDAYS = 7;")
        .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH RETAINDAYS = @d, «EXPIREDATE = @e»;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH RETAINDAYS = 7;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH EXPIREDATE = '20270101';");
  }
}
