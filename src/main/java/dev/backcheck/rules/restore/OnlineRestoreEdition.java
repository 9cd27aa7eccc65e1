package dev.backcheck.rules.restore;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Edition;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Restore;

/** Parts of a database that this edition restores offline only. */
public final class OnlineRestoreEdition extends StatementRule<Restore> {

  /** The rule. */
  public OnlineRestoreEdition() {
    super(
        Restore.class,
        rule("online-restore-edition", Family.RESTORE, Severity.INFO, Fails.SILENT)
            .summary("Files or pages are restored in an edition without online restore")
            .because(
                """
                Only Enterprise edition keeps the rest of the database open while files, filegroups or pages are restored. \
                Standard and Express take the whole database offline for it.\
                """)
            .instead("Plan for the time in which the database is closed.")
            .sources("RESTORE", "ED25")
            .bad(
                Example.of(
                        "«RESTORE DATABASE Sales» PAGE = '1:57' FROM DISK = 'D:\\s.bak' WITH"
                            + " NORECOVERY;")
                    .on("2022:standard"))
            .bad(
                Example.of(
                        "«RESTORE DATABASE Sales» FILEGROUP = 'A' FROM DISK = 'D:\\s.bak' WITH"
                            + " NORECOVERY;")
                    .on("2019:express"))
            .good(
                Example.of(
                        "RESTORE DATABASE Sales PAGE = '1:57' FROM DISK = 'D:\\s.bak' WITH"
                            + " NORECOVERY;")
                    .on("2022:enterprise"))
            .good("RESTORE DATABASE Sales PAGE = '1:57' FROM DISK = 'D:\\s.bak' WITH NORECOVERY;"));
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean parts = !restore.files().isEmpty() && !restore.options().has("PARTIAL");
    if (parts && check.target().editionIs(Edition.STANDARD, Edition.EXPRESS).isYes()) {
      check.report(restore.head(), "the whole database is offline while its parts are restored");
    }
  }
}
