package dev.backcheck.rules.bestpractice;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** A backup whose pages nobody verifies. */
final class BackupWithoutChecksum extends StatementRule<Backup> {

  BackupWithoutChecksum() {
    super(Family.BEST_PRACTICE, "backup-without-checksum", Backup.class);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("A backup is written without CHECKSUM")
        .because(
            """
            Without CHECKSUM the server copies pages as they are, so a backup can hold damage that shows on the day of the \
            restore. Compressed backups have checksums anyway. To ask for NO_CHECKSUM is a warning, to leave the option out is \
            info: the server option 'backup checksum default' may be on.""")
        .instead("Add CHECKSUM to the WITH list.")
        .ignoreWhen("the server option 'backup checksum default' is on.")
        .sources("BACKUP")
        .bad("BACKUP DATABASE Billing TO DISK = 'D:\\b.bak' WITH INIT, «NO_CHECKSUM»;")
        .bad("«BACKUP LOG» Billing TO DISK = 'D:\\b.trn';")
        .good("BACKUP DATABASE Billing TO DISK = 'D:\\b.bak' WITH INIT, CHECKSUM;")
        .good("BACKUP DATABASE Billing TO DISK = 'D:\\b.bak' WITH COMPRESSION;")
        .good("BACKUP DATABASE Billing TO DISK = 'NUL';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Optional<Option> refused = backup.options().find("NO_CHECKSUM");
    if (refused.isPresent()) {
      check.report(refused.get(), "NO_CHECKSUM: damaged pages go into the backup unseen");
      return;
    }
    if (Kept.isData(backup)
        && !backup.options().has("CHECKSUM")
        && !backup.options().has("COMPRESSION")
        && Kept.isSure(backup, check)) {
      check.report(backup.opening(), "the backup is written without CHECKSUM").info();
    }
  }
}
