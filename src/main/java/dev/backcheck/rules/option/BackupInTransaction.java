package dev.backcheck.rules.option;

import dev.backcheck.model.Transactions;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Restore;
import java.util.Optional;

/** A backup or restore in a transaction. */
final class BackupInTransaction extends StatementRule<DeviceStatement> {

  BackupInTransaction() {
    super(Family.OPTION, "backup-in-transaction", DeviceStatement.class, Trait.HISTORY);
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
            "A transaction of a caller or a migration tool is not seen. Under IMPLICIT_TRANSACTIONS it is a warning.")
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
    Optional<Transactions.Open> open = check.model().transactions().at(check.step());
    if (!onlyReads && open.isPresent()) {
      report(statement, open.get(), check);
    }
  }

  private static void report(DeviceStatement statement, Transactions.Open open, Check check) {
    check
        .report(statement.opening(), statement.words() + " stands in a transaction")
        .warnUnless(!open.implicit())
        .related(open.opener(), "the transaction begins here");
  }
}
