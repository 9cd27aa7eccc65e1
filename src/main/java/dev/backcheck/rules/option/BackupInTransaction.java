package dev.backcheck.rules.option;

import dev.backcheck.model.Transactions;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Restore;

/** A backup or restore in a transaction. */
final class BackupInTransaction extends StatementRule<DeviceStatement> {

  BackupInTransaction() {
    super(Family.OPTION, "backup-in-transaction", DeviceStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3021)
        .summary("BACKUP and RESTORE are not allowed in a transaction")
        .because(
            """
            In an explicit or implicit transaction BACKUP and RESTORE fail with message 3021: a backup or restore cannot be \
            performed within a transaction. Under SET IMPLICIT_TRANSACTIONS ON a statement about a table opens one; BACKUP \
            itself does not.""")
        .instead("Back up before BEGIN TRANSACTION or behind COMMIT.")
        .limits(
            "A transaction that something else opens is not seen: a caller, a migration tool. Under IMPLICIT_TRANSACTIONS it is a warning.")
        .sources("BACKUP", "RESTORE", "E25")
        .bad(
            "BEGIN TRAN;\n«BACKUP DATABASE» Hr TO DISK = 'D:\\a.bak';\nCOMMIT;",
            "BEGIN TRY\nBEGIN TRANSACTION\n«RESTORE LOG» Hr FROM DISK = 'D:\\a.trn'\nCOMMIT\nEND TRY\n"
                + "BEGIN CATCH ROLLBACK END CATCH",
            "SET IMPLICIT_TRANSACTIONS ON;\nINSERT INTO dbo.Jobs VALUES (1);\n"
                + "«BACKUP DATABASE» Hr TO DISK = 'D:\\a.bak';")
        .good("BEGIN TRAN;\nDELETE FROM t;\nCOMMIT;\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak';")
        .good("SET IMPLICIT_TRANSACTIONS ON;\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak';")
        .good("IF 1 = 1 BEGIN TRAN;\nBACKUP DATABASE Hr TO DISK = 'D:\\a.bak';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    boolean onlyReads = statement instanceof Restore restore && !restore.kind().writesDatabase();
    if (!onlyReads) {
      check
          .model()
          .transactions()
          .at(check.step())
          .ifPresent(open -> report(statement, open, check));
    }
  }

  private static void report(DeviceStatement statement, Transactions.Open open, Check check) {
    SourceRange words = statement.header().get(0).range().to(statement.header().get(1).range());
    check
        .report(words, statement.words() + " stands in a transaction")
        .severity(open.implicit() ? Severity.WARNING : Severity.ERROR)
        .confidence(open.implicit() ? Confidence.LIKELY : Confidence.CERTAIN)
        .related(open.opener(), "the transaction begins here");
  }
}
