package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;

/** Part of a sequence that has no parts. */
final class PartialOnLog extends StatementRule<Restore> {

  PartialOnLog() {
    super(Family.RESTORE, "partial-on-log", Restore.class, Where.option("PARTIAL").and(Trait.LOG));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("PARTIAL in RESTORE LOG")
        .because(
            """
            PARTIAL begins a piecemeal restore: it restores the primary filegroup and those that are named from a database \
            backup. RESTORE LOG does not take it and fails when it runs.""")
        .instead("Say PARTIAL in the first RESTORE DATABASE of the piecemeal restore only.")
        .sources("RARG", "RESTORE")
        .bad("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH «PARTIAL»;")
        .bad("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH NORECOVERY, «PARTIAL»;")
        .good(
            "RESTORE DATABASE Sales FILEGROUP = 'PRIMARY' FROM DISK = 'D:\\s.bak' WITH PARTIAL, NORECOVERY;")
        .good("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH NORECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() == Restore.Kind.LOG) {
      restore
          .options()
          .find("PARTIAL")
          .ifPresent(option -> check.report(option, "RESTORE LOG does not take PARTIAL"));
    }
  }
}
