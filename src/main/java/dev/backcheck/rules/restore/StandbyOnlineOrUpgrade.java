package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.Optional;

/** STANDBY where the database cannot be opened read-only. */
final class StandbyOnlineOrUpgrade extends StatementRule<Restore> {

  StandbyOnlineOrUpgrade() {
    super(Family.RESTORE, "standby-online-or-upgrade", Restore.class, Where.option("STANDBY"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3180)
        .likely()
        .summary("STANDBY of a backup of an older version, or of files or pages")
        .because(
            """
            STANDBY opens the database read-only between two restores. That cannot be where the database has to be upgraded \
            first (message 3180), and a restore of files, filegroups or pages of an open database fails with it.""")
        .instead("Say NORECOVERY.")
        .limits("The version of the backup is known only where the settings state it.")
        .sources("RARG", "E25")
        .yieldsTo("page-restore-shape")
        .bad(
            "RESTORE DATABASE Sales FILEGROUP = 'A' FROM DISK = 'D:\\s.bak' WITH «STANDBY = 'D:\\u'»;")
        .bad(on2022("2019", "RESTORE DATABASE S FROM DISK = 'D:\\s.bak' WITH «STANDBY = 'D:\\u'»;"))
        .good(on2022("2022", "RESTORE DATABASE S FROM DISK = 'D:\\s.bak' WITH STANDBY = 'D:\\u';"))
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH STANDBY = 'D:\\u.und';");
  }

  private static Example on2022(String from, String sql) {
    return Example.of(sql).on("2022").backupsFrom(from);
  }

  @Override
  protected void check(Restore restore, Check check) {
    Optional<Option> standby = restore.options().find("STANDBY");
    if (standby.isEmpty() || !restore.kind().writesDatabase()) {
      return;
    }
    if (!restore.files().isEmpty()) {
      check.report(standby.get(), "parts of a database cannot be restored with STANDBY").engine();
    } else if (check.backupsAreOlder().isYes()) {
      check.report(
          standby.get(), "a backup of an older version is upgraded, which STANDBY cannot do");
    }
  }
}
