package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;

/** A restore on Linux that leaves the files where Windows had them. */
final class LinuxRestoreNeedsMove extends StatementRule<Restore> {

  LinuxRestoreNeedsMove() {
    super(Family.RESTORE, "linux-restore-needs-move", Restore.class, Trait.DATABASE, Trait.TARGET);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN, 5133, 3156)
        .possible()
        .summary("A restore on Linux without MOVE")
        .because(
            """
            A backup holds the paths of its files. One that was taken on Windows says C:\\…, which a server on Linux does \
            not have: the restore fails with messages 5133 and 3156 when it runs.""")
        .instead("Add a MOVE to a path such as /var/opt/mssql/data for each file of the database.")
        .ignoreWhen("The backup was taken on Linux.")
        .sources("LNXMIG")
        .badOn("2022@linux", "«RESTORE DATABASE Sales» FROM DISK = '/var/opt/mssql/data/s.bak';")
        .badOn("2019@container", "«RESTORE DATABASE Sales» FROM DISK = '/b/s.bak' WITH REPLACE;")
        .goodOn(
            "2022@linux",
            "RESTORE DATABASE Sales FROM DISK = '/b/s.bak' WITH MOVE 'sales' TO '/data/sales.mdf';",
            "BACKUP DATABASE Sales TO DISK = '/b/s'; RESTORE DATABASE Sales FROM DISK = '/b/s' WITH REPLACE;")
        .goodOn("2022@windows", "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.DATABASE
        || !check.target().isLinux().isYes()
        || !restore.isWhole()
        || restore.options().has("MOVE")) {
      return;
    }
    boolean known = check.model().mediaSets().readBy(restore, check.step()).isPresent();
    boolean system = restore.database().flatMap(check.model()::systemDatabase).isPresent();
    if (!known && !system) {
      check.report(restore.head(), "a backup taken on Windows needs MOVE here");
    }
  }
}
