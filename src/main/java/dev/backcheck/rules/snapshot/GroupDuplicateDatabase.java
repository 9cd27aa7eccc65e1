package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A database that is named twice in a group. */
final class GroupDuplicateDatabase extends StatementRule<Backup> {

  GroupDuplicateDatabase() {
    super(Family.SNAPSHOT, "group-duplicate-database", Backup.class, Trait.SEVERAL_DATABASES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3092)
        .summary("BACKUP GROUP names a database twice")
        .because(
            """
            Each database of a group is written once. The statement is read, and fails with message 3092 when it runs. Names \
            that differ in letter case are the same on most servers, but not on one whose collation tells them apart.""")
        .instead("Name each database once.")
        .sources("BACKUP", "E25")
        .bad("BACKUP GROUP Sales, Stock, «Sales» TO DISK = 'D:\\g.bkm' WITH METADATA_ONLY;")
        .bad("BACKUP GROUP [Sales], «sales» TO DISK = 'D:\\g.bkm' WITH METADATA_ONLY;")
        .good("BACKUP GROUP Sales, Stock TO DISK = 'D:\\g.bkm' WITH METADATA_ONLY;")
        .good("BACKUP GROUP Sales, [Sales 2] TO DISK = 'D:\\g.bkm' WITH METADATA_ONLY;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Map<String, String> seen = new HashMap<>();
    for (Value database : backup.databases()) {
      String name = check.text(database).pattern();
      String first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      if (first != null) {
        ReportDraft draft = check.report(database, "the group names " + shown(name) + " twice");
        if (!first.equals(name)) {
          draft.warning().likely();
        }
      }
    }
  }

  private static String shown(String name) {
    return name.replace(String.valueOf(KnownText.HOLE), "");
  }
}
