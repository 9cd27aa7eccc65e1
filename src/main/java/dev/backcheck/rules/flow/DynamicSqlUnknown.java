package dev.backcheck.rules.flow;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Execute;

/** Backups and restores in text that is put together and cannot be read. */
final class DynamicSqlUnknown extends StatementRule<Execute> {

  DynamicSqlUnknown() {
    super(Family.FLOW, "dynamic-sql-unknown", Execute.class);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("Text that is put together and run cannot be read")
        .because(
            """
            The text speaks of a backup or a restore, and a part of it that is neither a value nor a name is known only when \
            it runs: a list of options, a word of the statement. What stands there is not checked. This is a rule of the \
            tool, not of the server.""")
        .instead("Look at the statement yourself, or keep unknown parts to values and names.")
        .limits("A text that cannot be read because nothing of it is known is not reported.")
        .sources("BACKUP")
        .bad("EXEC ('BACKUP ' + «@kind» + ' Sales TO Nas');")
        .bad(
            """
            DECLARE @sql nvarchar(max) = N'RESTORE DATABASE Hr FROM Nas ' + «@options»;
            EXEC sp_executesql @sql;
            """)
        .good("EXEC ('BACKUP DATABASE ' + @db + ' TO DISK = ''' + @file + '''');")
        .good("EXEC (@statement); BACKUP LOG Hr TO Nas;");
  }

  @Override
  protected void check(Execute statement, Check check) {
    if (!check.model().runsUnseenCredentialText(check.step())) {
      for (SourceRange place : check.model().unread(check.step())) {
        check.reportOriginal(place, "what is run cannot be read from here on");
      }
    }
  }
}
