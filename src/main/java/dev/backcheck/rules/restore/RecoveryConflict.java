package dev.backcheck.rules.restore;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** More than one of RECOVERY, NORECOVERY and STANDBY. */
final class RecoveryConflict extends ClashRule {

  RecoveryConflict() {
    super(Family.RESTORE, "recovery-conflict", Verb.RESTORE, Where.option("RECOVERY", "STANDBY"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3031)
        .summary("More than one of RECOVERY, NORECOVERY and STANDBY")
        .because(
            """
            Each of the three says in which state the restore leaves the database. The statement is read, and fails with message \
            3031 when it runs; nothing is restored.""")
        .instead(
            "Keep NORECOVERY or STANDBY while backups are still to come, RECOVERY for the last.")
        .sources("RARG", "E25")
        .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH RECOVERY, «NORECOVERY»;")
        .bad(
            "RESTORE LOG Sales FROM DISK = 'D:\\sales.trn' WITH NORECOVERY, FILE = 2, «STANDBY = 'D:\\undo.bak'»;")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH NORECOVERY, REPLACE;")
        .good("RESTORE DATABASE Sales WITH RECOVERY;");
  }
}
