package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;

/** A backup of a newer version. */
final class DowngradeRestore extends StatementRule<Restore> {

  DowngradeRestore() {
    super(Family.RESTORE, "downgrade-restore", Restore.class, Trait.ESTATE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3169)
        .summary("A backup of a newer version is restored on an older server")
        .because(
            """
            A database is upgraded by a restore and never the other way: a backup of a newer version fails with message 3169 \
            when the restore runs, and no option helps. Backups of a managed instance go to a managed instance, or to a server \
            of the version of its update policy.""")
        .instead("Restore on the version of the backup or a later one; or export the data.")
        .limits("The version of the backups is known only where the settings state it.")
        .sources("KBGEN", "RESTORE", "BACKUP")
        .bad(
            Example.of("«RESTORE DATABASE Sales» FROM DISK = 'D:\\s.bak';")
                .on("2022")
                .backupsFrom("2025"))
        .bad(
            Example.of("«RESTORE LOG Sales» FROM DISK = 'D:\\s.trn' WITH NORECOVERY;")
                .on("2017")
                .backupsFrom("2019-CU8"))
        .good(
            Example.of("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak';")
                .on("2022")
                .backupsFrom("2019"))
        .goodOn("2022", "RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind().writesDatabase()
        && !restore.devices().isEmpty()
        && !restore.isRevert()
        && check.backupsAreNewer().isYes()) {
      check.report(restore.head(), "the backup is of a newer version than " + check.target());
    }
  }
}
