package dev.backcheck.rules.option;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;

/** Differential backups are made of databases. */
final class DifferentialOnLog extends MisplacedOption<Backup> {

  DifferentialOnLog() {
    super("differential-on-log", Backup.class, Where.option("DIFFERENTIAL"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3032)
        .inferred()
        .summary("There is no differential log backup")
        .because(
            """
            DIFFERENTIAL is used with BACKUP DATABASE only. The server reads it in a log backup, and refuses it when the \
            statement runs; that the message is 3032 is inferred.""")
        .instead("Take DIFFERENTIAL out: a log backup holds what came since the last one anyway.")
        .sources("BACKUP")
        .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH «DIFFERENTIAL»;")
        .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH INIT, «differential», STATS = 10;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH DIFFERENTIAL;")
        .good("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH NAME = 'differential';");
  }

  @Override
  boolean isMeant(String option) {
    return option.equals("DIFFERENTIAL");
  }
}
