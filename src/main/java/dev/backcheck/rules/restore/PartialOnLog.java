package dev.backcheck.rules.restore;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Restore;

/** Part of a sequence that has no parts. */
public final class PartialOnLog extends StatementRule<Restore> {

  /** The rule. */
  public PartialOnLog() {
    super(
        Restore.class,
        rule("partial-on-log", Family.RESTORE, Severity.ERROR, Fails.RUN)
            .summary("PARTIAL in RESTORE LOG")
            .because(
                """
                PARTIAL begins a piecemeal restore: it restores the primary filegroup and those that are named from a \
                database backup. RESTORE LOG does not take it and fails when it runs.\
                """)
            .instead("Say PARTIAL in the first RESTORE DATABASE of the piecemeal restore only.")
            .sources("RARG", "RESTORE")
            .bad("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH «PARTIAL»;")
            .bad("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH NORECOVERY, «PARTIAL»;")
            .good(
                """
                RESTORE DATABASE Sales FILEGROUP = 'PRIMARY' FROM DISK = 'D:\\s.bak' WITH PARTIAL, NORECOVERY;\
                """)
            .good("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH NORECOVERY;"));
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
