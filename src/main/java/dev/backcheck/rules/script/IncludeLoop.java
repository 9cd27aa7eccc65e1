package dev.backcheck.rules.script;

import dev.backcheck.history.IncludeProblem;
import dev.backcheck.history.IncludeProblem.Kind;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.ScriptCheck;
import dev.backcheck.rule.ScriptRule;

/** A file that brings itself in. */
final class IncludeLoop extends ScriptRule {

  IncludeLoop() {
    super(Family.SCRIPT, "include-loop");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.DEPLOY)
        .summary("A script brings itself in again")
        .because(
            """
            sqlcmd reads the file that :r names in place of the line. A file that brings itself in, by itself or over others, has \
            no end: sqlcmd goes on until it may open no more files, and so does Liquibase with a changelog that includes itself. \
            That they do so is inferred; the documentation is silent.""")
        .instead("Take the line out; what it names is being read already.")
        .limits(
            """
            A file is looked for beside the one with the line and then by its name as it stands. sqlcmd looks in the folder in \
            which it was started, which may hold another file of that name.""")
        .inferred()
        .likely()
        .reference(
            "sqlcmd commands", "https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-commands")
        .bad("BACKUP DATABASE Sales TO DISK = N'D:\\s.bak';\nGO\n«:r example.sql»")
        .bad(Example.of(":r logs.sql").then("logs.sql", "PRINT 'logs';\n«:r example.sql»"))
        .good(
            Example.of(":r logs.sql\nGO\n:r logs.sql")
                .then("logs.sql", "BACKUP LOG Sales TO DISK = N'D:\\s.trn';"))
        .good("/*\n:r example.sql\n*/\nBACKUP LOG Sales TO DISK = N'D:\\s.trn';");
  }

  @Override
  protected void check(ScriptCheck check) {
    for (IncludeProblem problem : check.model().history().problems(check.script())) {
      if (problem.kind() == Kind.LOOP) {
        check.report(problem.range(), problem.file() + " is being read already; this has no end");
      }
    }
  }
}
