package dev.backcheck.rules.option;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.Backup;
import java.util.Set;

/** The rules about options in statements that do not take them. */
final class WrongPlaces {

  private WrongPlaces() {}

  /** All options but those with a rule of their own. */
  static OptionNotAllowedHere any() {
    return new OptionNotAllowedHere(
        rule("option-not-allowed-here", Family.OPTION, Severity.ERROR, Fails.RUN)
            .engine(3032)
            .summary("This kind of BACKUP or RESTORE does not take the option")
            .because(
                """
                The parser takes each option of RESTORE in every kind of RESTORE, and each of BACKUP in every kind of \
                BACKUP. When the statement runs, the server refuses those it has no use for: message 3032, one or more \
                of the options are not supported for this statement.""")
            .instead("Take the option out.")
            .sources("RARG", "BACKUP", "E25")
            .bad("RESTORE HEADERONLY FROM DISK = 'D:\\a.bak' WITH «STATS = 5»;")
            .bad("RESTORE LABELONLY FROM DISK = 'D:\\a.bak' WITH «FILE = 1», NOUNLOAD;")
            .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH «LOADHISTORY»;")
            .bad("RESTORE VERIFYONLY FROM DISK = 'D:\\a.bak' WITH «BUFFERCOUNT = 8», CHECKSUM;")
            .good(
                "RESTORE VERIFYONLY FROM DISK = 'D:\\a.bak' WITH FILE = @set, NOUNLOAD, NOREWIND;")
            .good("RESTORE REWINDONLY FROM TAPE = '\\\\.\\tape0' WITH UNLOAD;")
            .good(
                "RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH FILE = 1, NOUNLOAD, REPLACE, STATS = 5;")
            .yieldsTo(
                "broker-options",
                "differential-on-log",
                "filestream-directory-name",
                "log-option-on-data-backup",
                "norewind-combination",
                "partial-on-log",
                "stopat-kind"),
        use -> true);
  }

  /** Options of log backups. */
  static OptionNotAllowedHere logOption() {
    Set<String> names = Set.of("NORECOVERY", "STANDBY", "NO_TRUNCATE");
    return new OptionNotAllowedHere(
        rule("log-option-on-data-backup", Family.OPTION, Severity.ERROR, Fails.RUN)
            .engine(3032)
            .summary("An option of BACKUP LOG on another backup")
            .because(
                """
                NORECOVERY, STANDBY and NO_TRUNCATE are about the end of the log. On any other backup the server refuses \
                the statement when it runs: message 3032, the option is not supported for this statement.""")
            .instead("Take the option out, or back up the log.")
            .sources("BACKUP", "E25")
            .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «NORECOVERY»;")
            .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT, «NO_TRUNCATE»;")
            .good("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH NORECOVERY, NO_TRUNCATE;")
            .good("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH NORECOVERY;"),
        use -> use.statement() instanceof Backup && names.contains(use.name()));
  }

  /** Differential backups are made of databases. */
  static OptionNotAllowedHere differential() {
    return new OptionNotAllowedHere(
        rule("differential-on-log", Family.OPTION, Severity.ERROR, Fails.RUN)
            .engine(3032)
            .inferred()
            .summary("There is no differential log backup")
            .because(
                """
                DIFFERENTIAL is used with BACKUP DATABASE only. The server reads it in a log backup, and refuses it when \
                the statement runs; that the message is 3032 is inferred.""")
            .instead(
                "Take DIFFERENTIAL out: a log backup holds what came since the last one anyway.")
            .sources("BACKUP")
            .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH «DIFFERENTIAL»;")
            .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH INIT, «differential», STATS = 10;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH DIFFERENTIAL;")
            .good("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH NAME = 'differential';"),
        use -> use.statement() instanceof Backup && use.name().equals("DIFFERENTIAL"));
  }
}
