package dev.backcheck.rules.option;

import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** Any two options that the server refuses together, unless a rule of its own speaks of them. */
final class OptionConflict extends ClashRule {

  OptionConflict() {
    super(
        Family.OPTION,
        "option-conflict",
        Where.option(
            "NOINIT",
            "NOSKIP",
            "NOFORMAT",
            "NO_COMPRESSION",
            "NO_CHECKSUM",
            "CONTINUE_AFTER_ERROR",
            "REWIND",
            "UNLOAD",
            "STANDBY"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3031)
        .summary("Two options that exclude each other")
        .because(
            """
            The parser reads both; when the statement runs, the server refuses it with message 3031: an option conflicts with \
            another one.""")
        .instead("Keep one of the two.")
        .sources("E25", "BACKUP", "RARG")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION, «NO_COMPRESSION»;")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NOINIT, STATS, «INIT»;")
        .bad("RESTORE VERIFYONLY FROM DISK = 'D:\\a.bak' WITH CHECKSUM, «NO_CHECKSUM»;")
        .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH NORECOVERY, «STANDBY = 'D:\\u'»;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NO_COMPRESSION, NOINIT, CHECKSUM;")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH SKIP, NOREWIND, NOUNLOAD, FORMAT, INIT;");
  }
}
