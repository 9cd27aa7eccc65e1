package dev.backcheck.rules.restore;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionInsertion;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;

/** A log that is restored onto a database that is open. */
final class RestoreAfterRecovery extends StatementRule<Restore> {

  RestoreAfterRecovery() {
    super(Family.RESTORE, "restore-after-recovery", Restore.class, Trait.LOG, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3117, 3013)
        .summary("RESTORE LOG of a database that was recovered before")
        .because(
            """
            A restore without NORECOVERY or STANDBY recovers the database, which ends the sequence: no later log backup fits any \
            more. The next RESTORE LOG fails with message 3117 when it runs, and the sequence has to start over.""")
        .instead("Say NORECOVERY in every restore of the sequence but the last.")
        .limits(
            "Restores of files, pages and snapshots are not followed, nor statements under conditions or in other procedures.")
        .sources("RESTORE", "RARG", "E25")
        .bad("RESTORE DATABASE Sales FROM x; «RESTORE LOG Sales» FROM y;")
        .bad(
            "RESTORE DATABASE [Sales] FROM x WITH NORECOVERY; RESTORE LOG Sales FROM y\nGO\n"
                + "«RESTORE LOG sales» FROM z WITH RECOVERY;")
        .good("RESTORE DATABASE Sales FROM x WITH NORECOVERY; RESTORE LOG Sales FROM y;")
        .good("RESTORE DATABASE Sales PAGE = '1:57' FROM x; RESTORE LOG Sales FROM y;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.LOG || !restore.isWhole()) {
      return;
    }
    check
        .model()
        .restoreSequences()
        .recoveredBefore(restore, check.step())
        .filter(last -> !isRetry(restore, last))
        .ifPresent(last -> report(restore, last, check));
  }

  // The same backup again, this time past its damage.
  private static boolean isRetry(Restore restore, Step last) {
    return restore.options().has("CONTINUE_AFTER_ERROR")
        && last.statement() instanceof Restore first
        && first.kind() == Restore.Kind.LOG;
  }

  private static void report(Restore restore, Step last, Check check) {
    ReportDraft draft =
        check
            .report(restore.head(), "the database was recovered before, so no log can follow")
            .restsOn(last, "this restore recovers it");
    if (last.sharesScript(check.step()) && last.statement() instanceof Restore recovering) {
      draft.unsafeFix(
          "Restore with NORECOVERY before",
          OptionInsertion.insteadOf(recovering, "RECOVERY", "NORECOVERY"));
    }
  }
}
