package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Two files that are moved to one place, or one file that is moved twice. */
final class MoveDuplicateTarget extends StatementRule<Restore> {

  MoveDuplicateTarget() {
    super(
        Family.RESTORE,
        "move-duplicate-target",
        Restore.class,
        Where.option("MOVE").and(Trait.REPEATED_OPTION));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3176, 3031)
        .summary("MOVE names a file twice, or one target for two files")
        .because(
            """
            Each file of a database is moved once and has a place of its own. Two files in one place make the restore fail with \
            message 3176 when it runs, a file that is moved twice with 3031.""")
        .instead("Give each logical file one MOVE with a path of its own.")
        .sources("E25", "RARG")
        .bad(
            """
            RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak'
            WITH MOVE 'sales' TO 'E:\\sales.mdf', MOVE 'sales_log' TO «'e:\\SALES.mdf'»;""",
            """
            RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak'
            WITH MOVE 'sales' TO 'E:\\1.mdf', MOVE «'Sales'» TO 'E:\\2.mdf';""")
        .good(
            """
            RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak'
            WITH MOVE 'sales' TO 'E:\\sales.mdf', MOVE 'sales_log' TO 'E:\\sales.ldf';""",
            """
            RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak'
            WITH MOVE 'sales' TO '/data/sales', MOVE 'sales_log' TO '/data/Sales';""");
  }

  @Override
  protected void check(Restore restore, Check check) {
    Set<String> names = new HashSet<>();
    Set<String> targets = new HashSet<>();
    for (Option move : restore.options().every("MOVE")) {
      Value name = move.values().get(0);
      Value target = move.values().get(1);
      if (!names.add(check.text(name).pattern().toLowerCase(Locale.ROOT))) {
        check.report(name, "this file is moved before").engine(3031);
      } else if (!targets.add(path(check.text(target)))) {
        check.report(target, "another file is moved to this place").engine(3176);
      }
    }
  }

  // Linux tells letter case apart.
  private static String path(KnownText text) {
    String path = text.pattern();
    return path.startsWith("/") ? path : path.toLowerCase(Locale.ROOT);
  }
}
