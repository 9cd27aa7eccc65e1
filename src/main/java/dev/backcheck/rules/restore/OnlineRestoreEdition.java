package dev.backcheck.rules.restore;

import dev.backcheck.reference.Edition;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;

/** Parts of a database that this edition restores offline only. */
final class OnlineRestoreEdition extends StatementRule<Restore> {

  OnlineRestoreEdition() {
    super(Family.RESTORE, "online-restore-edition", Restore.class, Trait.FILES, Trait.EDITION);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("Files or pages are restored in an edition without online restore")
        .because(
            """
            Only Enterprise edition keeps the rest of the database open while files, filegroups or pages are restored. Standard \
            and Express take the whole database offline for it.""")
        .instead("Plan for the time in which the database is closed.")
        .sources("RESTORE", "ED25")
        .badOn(
            "2022:standard",
            "«RESTORE DATABASE Sales» PAGE = '1:57' FROM DISK = 'D:\\s.bak' WITH NORECOVERY;")
        .badOn(
            "2019:express",
            "«RESTORE DATABASE Sales» FILEGROUP = 'A' FROM DISK = 'D:\\s.bak' WITH NORECOVERY;")
        .goodOn(
            "2022:enterprise",
            "RESTORE DATABASE Sales PAGE = '1:57' FROM DISK = 'D:\\s.bak' WITH NORECOVERY;")
        .good("RESTORE DATABASE Sales PAGE = '1:57' FROM DISK = 'D:\\s.bak' WITH NORECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean parts = !restore.files().isEmpty() && !restore.options().has("PARTIAL");
    if (parts && check.target().editionIs(Edition.STANDARD, Edition.EXPRESS).isYes()) {
      check.report(restore.head(), "the whole database is offline while its parts are restored");
    }
  }
}
