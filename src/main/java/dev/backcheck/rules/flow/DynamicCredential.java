package dev.backcheck.rules.flow;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Execute;

/** Credentials in text that is put together and run. */
final class DynamicCredential extends StatementRule<Execute> {

  DynamicCredential() {
    super(Family.FLOW, "dynamic-credential-unverifiable", Execute.class);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .inferred()
        .possible()
        .summary("Text that is put together and run speaks of credentials")
        .because(
            """
            What the text makes or removes is not known before it runs. From here on a missing credential is at most a warning. \
            This is a rule of the tool, not of the server.""")
        .instead("Write the statement itself, or a text without parts that are unknown.")
        .sources("CCRED")
        .bad(
            "«EXEC (N'CREATE CREDENTIAL [' + @name + N'] WITH IDENTITY = ''Managed Identity''')»;\nDROP CREDENTIAL k;",
            "DECLARE @sql nvarchar(max) = N'DROP CREDENTIAL ' + QUOTENAME(@name);\n"
                + "«EXEC sys.sp_executesql @sql»;\nDROP CREDENTIAL k;")
        .good("EXEC (N'BACKUP DATABASE ' + @db + N' TO DISK = ''NUL''');\nDROP CREDENTIAL k;")
        .good("EXEC dbo.MakeCredential @name = N'CREDENTIAL';\nDROP CREDENTIAL k;");
  }

  @Override
  protected void check(Execute statement, Check check) {
    if (check.model().runsUnseenCredentialText(check.step())) {
      check.report(
          statement, "the text that is run here speaks of credentials and is not all known");
    }
  }
}
