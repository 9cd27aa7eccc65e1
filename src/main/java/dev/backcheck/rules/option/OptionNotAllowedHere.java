package dev.backcheck.rules.option;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;

/** All misplaced options but those with a rule of their own. */
final class OptionNotAllowedHere extends MisplacedOption<DeviceStatement> {

  OptionNotAllowedHere() {
    super("option-not-allowed-here", DeviceStatement.class, Where.has(Trait.OPTIONS));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3032)
        .summary("This kind of BACKUP or RESTORE does not take the option")
        .because(
            """
            The parser takes each option of RESTORE in every kind of RESTORE, and each of BACKUP in every kind of BACKUP. When \
            the statement runs, the server refuses those it has no use for: message 3032, one or more of the options are not \
            supported for this statement.""")
        .instead("Take the option out.")
        .sources("RARG", "BACKUP", "E25")
        .yieldsTo(
            "broker-options",
            "differential-on-log",
            "filestream-directory-name",
            "log-option-on-data-backup",
            "norewind-combination",
            "partial-on-log",
            "stopat-kind")
        .bad("RESTORE HEADERONLY FROM DISK = 'D:\\a.bak' WITH «STATS = 5»;")
        .bad("RESTORE LABELONLY FROM DISK = 'D:\\a.bak' WITH «FILE = 1», NOUNLOAD;")
        .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH «LOADHISTORY»;")
        .bad("RESTORE VERIFYONLY FROM DISK = 'D:\\a.bak' WITH «BUFFERCOUNT = 8», CHECKSUM;")
        .good("RESTORE VERIFYONLY FROM DISK = 'D:\\a.bak' WITH FILE = @set, NOUNLOAD, NOREWIND;")
        .good("RESTORE REWINDONLY FROM TAPE = '\\\\.\\tape0' WITH UNLOAD;")
        .good(
            "RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH FILE = 1, NOUNLOAD, REPLACE, STATS = 5;");
  }

  @Override
  boolean isMeant(String option) {
    return true;
  }
}
