package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;

/** A log backup before a restore that leaves the database open. */
final class TailLogOnline extends StatementRule<Restore> {

  TailLogOnline() {
    super(
        Family.RESTORE,
        "tail-log-online-without-norecovery",
        Restore.class,
        Trait.DATABASE,
        Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .possible()
        .summary("BACKUP LOG before a restore without NORECOVERY")
        .because(
            """
            A log backup WITH NORECOVERY closes the database, so that nothing changes between the backup and the restore. \
            Without it changes go on, and are lost by the restore.""")
        .instead("Add NORECOVERY to the BACKUP LOG.")
        .ignoreWhen("The restore runs on another server.")
        .sources("TAIL")
        .bad(
            """
            BACKUP LOG Sales TO DISK = 'D:\\tail.trn';
            «RESTORE DATABASE Sales» FROM DISK = 'D:\\s.bak' WITH NORECOVERY;""",
            """
            BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH INIT;
            GO
            «RESTORE DATABASE Sales» FROM DISK = 'D:\\s.bak' WITH REPLACE;""")
        .good(
            """
            BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH NORECOVERY;
            RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH NORECOVERY;""",
            """
            BACKUP LOG Sales TO DISK = 'D:\\tail.trn';
            RESTORE DATABASE SalesCopy FROM DISK = 'D:\\s.bak' WITH NORECOVERY;""");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.DATABASE || !restore.isWhole()) {
      return;
    }
    KnownText database = check.text(restore.database().orElseThrow());
    check
        .model()
        .backups()
        .beforeRestore(database, check.step())
        .filter(last -> last.what().kind() == Backup.Kind.LOG)
        .ifPresent(
            last ->
                check
                    .report(
                        restore.head(),
                        "the log backup before leaves the database open for changes")
                    .restsOn(last.step(), "NORECOVERY is missing here"));
  }
}
