package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Value;

/** What cannot be backed up of master. */
final class MasterBackupKind extends StatementRule<Backup> {

  MasterBackupKind() {
    super(Family.OPTION, "master-backup-kind", Backup.class, Trait.SYSTEM_DATABASE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3024)
        .summary("Only full backups can be made of master")
        .because(
            """
            BACKUP LOG, DIFFERENTIAL and backups of files fail for master: message 3024, only a full backup of master can be \
            made, use BACKUP DATABASE for all of it.""")
        .instead("Write BACKUP DATABASE master TO ….")
        .sources("E25", "BACKUP")
        .bad("BACKUP LOG «master» TO DISK = 'D:\\m.trn';")
        .bad("BACKUP DATABASE [master] TO DISK = 'D:\\m.bak' WITH «DIFFERENTIAL»;")
        .bad("BACKUP DATABASE master «READ_WRITE_FILEGROUPS» TO DISK = 'D:\\m.bak';")
        .good("BACKUP DATABASE master TO DISK = 'D:\\m.bak';")
        .good("BACKUP LOG Masters TO DISK = 'D:\\m.trn' WITH NAME = 'master';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Value database : backup.databases()) {
      if (!Databases.isNamed(database, "master", check)) {
        continue;
      }
      if (backup.kind() == Backup.Kind.LOG) {
        check.report(database, "the log of master cannot be backed up");
      } else if (!backup.files().isEmpty()) {
        check.report(backup.files().get(0), "files of master cannot be backed up by themselves");
      } else {
        backup
            .options()
            .find("DIFFERENTIAL")
            .ifPresent(option -> check.report(option, "there is no differential backup of master"));
      }
    }
  }
}
