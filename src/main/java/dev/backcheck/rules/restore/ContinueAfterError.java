package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Restore;

/** Damage that is written on. */
final class ContinueAfterError extends StatementRule<DeviceStatement> {

  ContinueAfterError() {
    super(
        Family.RESTORE,
        "continue-after-error",
        DeviceStatement.class,
        Where.option("CONTINUE_AFTER_ERROR"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("CONTINUE_AFTER_ERROR takes damaged pages along")
        .because(
            """
            The server goes on past damaged pages: a backup holds the damage, a restored database has it, and the statement \
            succeeds. It is the last resort where nothing better is left. RESTORE VERIFYONLY does so by default and is not \
            reported.""")
        .instead("Leave it out, so that the statement stops at damage, and repair the cause.")
        .ignoreWhen("You save what can be saved.")
        .sources("BACKUP", "RARG", "TAIL")
        .yieldsTo("no-truncate-overlap")
        .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH «CONTINUE_AFTER_ERROR»;")
        .bad("BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH CHECKSUM, «CONTINUE_AFTER_ERROR»;")
        .good("RESTORE VERIFYONLY FROM DISK = 'D:\\s.bak' WITH CONTINUE_AFTER_ERROR;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH STOP_ON_ERROR;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    boolean verifies =
        statement instanceof Restore restore && restore.kind() == Restore.Kind.VERIFYONLY;
    if (!verifies) {
      statement
          .options()
          .find("CONTINUE_AFTER_ERROR")
          .ifPresent(option -> check.report(option, "damaged pages are taken along"));
    }
  }
}
