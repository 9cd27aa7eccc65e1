package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;

/** A database that is recovered twice. */
final class RecoverAlreadyRecovered extends StatementRule<Restore> {

  RecoverAlreadyRecovered() {
    super(
        Family.RESTORE,
        "recover-already-recovered",
        Restore.class,
        Where.option("RECOVERY").and(Trait.NO_DEVICE, Trait.HISTORY));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3153)
        .summary("RESTORE WITH RECOVERY of a database that is recovered already")
        .because(
            """
            The restore before has no NORECOVERY, so it recovered the database. Recovering it again fails with message 3153; \
            nothing is lost by it, but what the script means to do in between cannot be done.""")
        .instead("Say NORECOVERY in the restore before, or leave this one out.")
        .sources("E25")
        .bad("RESTORE DATABASE S FROM DISK = 'D:\\s.bak'; «RESTORE DATABASE S» WITH RECOVERY;")
        .bad(
            "RESTORE LOG S FROM DISK = 'D:\\s.trn' WITH RECOVERY; «RESTORE DATABASE S» WITH RECOVERY;")
        .good(
            "RESTORE DATABASE S FROM DISK = 'D:\\s.bak' WITH NORECOVERY; RESTORE DATABASE S WITH RECOVERY;",
            "RESTORE LOG S FROM DISK = 'D:\\s.trn' WITH RECOVERY, STOPAT = '2026-01-01'; RESTORE DATABASE S WITH RECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (!restore.kind().writesDatabase()
        || !restore.devices().isEmpty()
        || !restore.files().isEmpty()
        || !restore.options().has("RECOVERY")) {
      return;
    }
    check
        .model()
        .restoreSequences()
        .recoveredBefore(restore, check.step())
        .ifPresent(
            last ->
                check
                    .report(restore.head(), "the database is recovered already")
                    .restsOn(last, "this restore recovers it")
                    .fix("Remove the statement", Fix.Safety.DISPLAY, restore.range(), ""));
  }
}
