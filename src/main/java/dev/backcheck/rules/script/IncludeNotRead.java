package dev.backcheck.rules.script;

import dev.backcheck.history.IncludeProblem;
import dev.backcheck.history.IncludeProblem.Kind;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.ScriptCheck;
import dev.backcheck.rule.ScriptRule;

/** A file that a script brings in and that was not read. */
final class IncludeNotRead extends ScriptRule {

  IncludeNotRead() {
    super(Family.SCRIPT, "include-not-read");
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("A file that a script brings in was not read")
        .because(
            """
            sqlcmd reads the file that :r names in place of the line, Liquibase those that a changelog includes. What is not read \
            here is not checked, and what it creates or drops is not known to what follows.""")
        .instead("Give the file too, and the variables in its name with --set NAME=VALUE.")
        .limits(
            """
            A file is looked for beside the one that names it and by its name as it stands. sqlcmd looks in the folder in which it \
            was started, Liquibase in its search path.""")
        .reference(
            "sqlcmd commands", "https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-commands")
        .bad("«:r logs.sql»\nGO\nBACKUP DATABASE Sales TO DISK = N'D:\\s.bak';")
        .bad(
            Example.of("«:r $(Folder)\\logs.sql»")
                .then("logs.sql", "BACKUP LOG Sales TO DISK = N'D:\\s.trn';"))
        .good(
            Example.of(":setvar Folder .\n:r $(Folder)\\logs.sql")
                .then("logs.sql", "BACKUP LOG Sales TO DISK = N'D:\\s.trn';"))
        .good("-- :r logs.sql\nBACKUP DATABASE Sales TO DISK = N'D:\\s.bak';");
  }

  @Override
  protected void check(ScriptCheck check) {
    for (IncludeProblem problem : check.model().history().problems(check.script())) {
      if (problem.kind() != Kind.LOOP) {
        check.report(problem.range(), message(problem));
      }
    }
  }

  private static String message(IncludeProblem problem) {
    String file = problem.file().isEmpty() ? "a file" : problem.file();
    return switch (problem.kind()) {
      case LOOP, MISSING -> file + " is not among the scripts, so it was not checked";
      case UNKNOWN_NAME -> "which file " + file + " is was not said, so it was not checked";
      case TOO_DEEP -> file + " stands behind more than a hundred others, so it was not followed";
      case TOO_MANY -> file + " is brought in too often, so it was not followed here";
    };
  }
}
