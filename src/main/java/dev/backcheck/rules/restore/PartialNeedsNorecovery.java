package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;

/** The first piece of a database, opened at once. */
final class PartialNeedsNorecovery extends StatementRule<Restore> {

  PartialNeedsNorecovery() {
    super(
        Family.RESTORE,
        "partial-needs-norecovery",
        Restore.class,
        Where.option("PARTIAL").and(Trait.DATABASE));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RESTORE)
        .possible()
        .summary("PARTIAL without NORECOVERY")
        .because(
            """
            Under the full recovery model log backups follow the first piece, and they fit only while the database is restoring. \
            The syntax of the RESTORE page has NORECOVERY beside PARTIAL; its examples for the simple recovery model go without, \
            and work.""")
        .instead("Say NORECOVERY where log backups or further pieces follow.")
        .ignoreWhen("The database has the simple recovery model.")
        .sources("RESTORE")
        .bad("RESTORE DATABASE Sales FILEGROUP = 'PRIMARY' FROM DISK = 'D:\\s.bak' WITH «PARTIAL»;")
        .bad(
            "RESTORE DATABASE Sales FILEGROUP = 'A' FROM DISK = 'D:\\s.bak' WITH «PARTIAL», RECOVERY;")
        .good(
            "RESTORE DATABASE Sales FILEGROUP = 'A' FROM DISK = 'D:\\s.bak' WITH PARTIAL, NORECOVERY;")
        .good("RESTORE DATABASE Sales FILEGROUP = 'A' FROM DISK = 'D:\\s.bak' WITH RECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() == Restore.Kind.DATABASE && restore.recovers()) {
      restore
          .options()
          .find("PARTIAL")
          .ifPresent(option -> check.report(option, "the first piece is recovered at once"));
    }
  }
}
