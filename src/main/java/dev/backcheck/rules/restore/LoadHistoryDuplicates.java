package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;

/** A history that is loaded again. */
final class LoadHistoryDuplicates extends StatementRule<Restore> {

  LoadHistoryDuplicates() {
    super(
        Family.RESTORE,
        "loadhistory-duplicates",
        Restore.class,
        Where.option("LOADHISTORY").and(Trait.READS_ONLY));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .possible()
        .summary("LOADHISTORY adds to the history in msdb")
        .because(
            """
            LOADHISTORY writes the backup into the history of msdb once more, with a number of its own. Tools that plan a \
            restore from the history see it twice, and in the order in which it was loaded.""")
        .instead(
            "Use it to rebuild a lost history, in the order of the backups; else leave it out.")
        .sources("RARG")
        .bad("RESTORE VERIFYONLY FROM DISK = 'D:\\s.bak' WITH «LOADHISTORY»;")
        .bad("RESTORE VERIFYONLY FROM DISK = 'D:\\s.bak' WITH CHECKSUM, «LOADHISTORY»;")
        .good("RESTORE VERIFYONLY FROM DISK = 'D:\\s.bak' WITH CHECKSUM;")
        .good("RESTORE HEADERONLY FROM DISK = 'D:\\s.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() == Restore.Kind.VERIFYONLY) {
      restore
          .options()
          .find("LOADHISTORY")
          .ifPresent(option -> check.report(option, "the backup enters the history once more"));
    }
  }
}
