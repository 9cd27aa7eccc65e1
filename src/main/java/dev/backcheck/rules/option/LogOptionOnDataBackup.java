package dev.backcheck.rules.option;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import java.util.List;

/** Options of log backups. */
final class LogOptionOnDataBackup extends MisplacedOption<Backup> {

  private static final String[] NAMES = {"NORECOVERY", "STANDBY", "NO_TRUNCATE"};

  LogOptionOnDataBackup() {
    super("log-option-on-data-backup", Backup.class, Where.option(NAMES));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3032)
        .summary("An option of BACKUP LOG on another backup")
        .because(
            """
            NORECOVERY, STANDBY and NO_TRUNCATE are about the end of the log. On any other backup the server refuses the \
            statement when it runs: message 3032, the option is not supported for this statement.""")
        .instead("Take the option out, or back up the log.")
        .sources("BACKUP", "E25")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «NORECOVERY»;")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT, «NO_TRUNCATE»;")
        .good("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH NORECOVERY, NO_TRUNCATE;")
        .good("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH NORECOVERY;");
  }

  @Override
  boolean isMeant(String option) {
    return List.of(NAMES).contains(option);
  }
}
