package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LiteralEdit;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** Files that are moved without quotes around their names. */
final class MoveIdentifierLiteral extends StatementRule<Restore> {

  MoveIdentifierLiteral() {
    super(Family.RESTORE, "move-identifier-literal", Restore.class, Where.option("MOVE"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("MOVE with a name that is not a string")
        .because(
            """
            MOVE takes strings or variables. A name without quotes, or in brackets, is a syntax error, message 102, and the \
            server refuses the whole batch. An example of the RESTORE page itself is printed so; SQL Server 2025 refuses it. \
            Names in double quotes are left alone: they are strings under QUOTED_IDENTIFIER OFF.""")
        .instead("Put the logical name and the file between single quotes.")
        .sources("RARG", "DOTG")
        .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH MOVE «Sales» TO 'E:\\sales.mdf';")
        .bad(
            "RESTORE DATABASE S FROM Nas WITH MOVE «[S]» TO «[E:\\s.mdf]», MOVE 'log' TO 'E:\\s.ldf';")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH MOVE 'Sales' TO @file;")
        .good(
            "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH MOVE \"Sales\" TO \"/var/opt/mssql/data/sales.mdf\";")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH MOVE $(file) TO $(target);");
  }

  @Override
  protected void check(Restore restore, Check check) {
    for (Option move : restore.options().every("MOVE")) {
      for (Value value : move.values()) {
        Optional<String> name =
            value instanceof Name ? check.text(value).constant() : Optional.empty();
        if (name.isPresent()) {
          check
              .report(value, "MOVE takes strings, and this is a name without quotes")
              .safeFix("Quote it", value.range(), LiteralEdit.quoted(name.get()));
        }
      }
    }
  }
}
