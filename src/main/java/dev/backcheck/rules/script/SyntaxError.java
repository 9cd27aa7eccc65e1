package dev.backcheck.rules.script;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Suppression;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.UnreadableStatement;

/** A statement of ours that cannot be read. */
final class SyntaxError extends StatementRule<UnreadableStatement> {

  SyntaxError() {
    super(Family.SCRIPT, "syntax-error", UnreadableStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102, 156, 319)
        .summary("A BACKUP, RESTORE or CREDENTIAL statement cannot be read")
        .because(
            """
            The server reads a whole batch before it runs any of it. A statement that it cannot read makes it refuse the batch, \
            so the statements before it do not run either.""")
        .instead(
            "Write the statement as the documentation has it; the finding says what would fit.")
        .sources("BACKUP")
        .yieldsTo("typographic-quote", "credential-name-not-identifier")
        .bad("BACKUP DATABASE Sales TO DISK = «=» N'D:\\sales.bak';")
        .bad("RESTORE DATABASE Sales «DISK» = N'D:\\sales.bak' WITH REPLACE;")
        .good("BACKUP DATABASE Sales TO DISK = N'D:\\sales.bak';")
        .good("-- BACKUP DATABASE Sales TO\nSELECT 'RESTORE DATABASE' AS [backup];");
  }

  // That a whole file is not read must not become a habit.
  @Override
  public Suppression.Scope suppressible() {
    return Suppression.Scope.STATEMENT;
  }

  @Override
  protected void check(UnreadableStatement statement, Check check) {
    SourceRange culprit = statement.culprit();
    SourceRange shown = culprit.length() > 0 ? culprit : statement.range();
    check.report(
        shown,
        statement.opening()
            + " cannot be read: found "
            + statement.found()
            + ", expected "
            + statement.expected());
  }
}
