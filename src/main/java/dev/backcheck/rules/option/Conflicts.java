package dev.backcheck.rules.option;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;

/** The rules of this family that the table of conflicts drives. */
final class Conflicts {

  private Conflicts() {}

  /** Any two that the server refuses together, unless a rule of its own speaks of them. */
  static ClashRule exclusive() {
    return new ClashRule(
        rule("option-conflict", Family.OPTION, Severity.ERROR, Fails.RUN)
            .engine(3031)
            .summary("Two options that exclude each other")
            .because(
                """
                The parser reads both; when the statement runs, the server refuses it with message 3031: an option \
                conflicts with another one.""")
            .instead("Keep one of the two.")
            .sources("E25", "BACKUP", "RARG")
            .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION, «NO_COMPRESSION»;")
            .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NOINIT, STATS, «INIT»;")
            .bad("RESTORE VERIFYONLY FROM DISK = 'D:\\a.bak' WITH CHECKSUM, «NO_CHECKSUM»;")
            .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH NORECOVERY, «STANDBY = 'D:\\u'»;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NO_COMPRESSION, NOINIT, CHECKSUM;")
            .good(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH SKIP, NOREWIND, NOUNLOAD, FORMAT, INIT;"));
  }

  /** Two ways to say how long a backup is kept. */
  static ClashRule retention() {
    return new ClashRule(
        rule("retention-conflict", Family.OPTION, Severity.WARNING, Fails.SILENT)
            .summary("RETAINDAYS and EXPIREDATE together")
            .because(
                """
                Both say until when a backup may not be overwritten. RETAINDAYS wins, and the server ignores EXPIREDATE \
                without a word.""")
            .instead("Keep the one that is meant.")
            .sources("BACKUP")
            .bad(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «EXPIREDATE = '20270101'», RETAINDAYS = 7;")
            .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH RETAINDAYS = @d, «EXPIREDATE = @e»;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH RETAINDAYS = 7;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH EXPIREDATE = '20270101';"),
        "EXPIREDATE");
  }

  /** A differential backup that wants to be a copy. */
  static ClashRule copyOnlyDifferential() {
    return new ClashRule(
        rule("copy-only-with-differential", Family.OPTION, Severity.WARNING, Fails.SILENT)
            .summary("COPY_ONLY has no effect on a differential backup")
            .because(
                """
                The page of BACKUP says that COPY_ONLY is ignored beside DIFFERENTIAL: an ordinary differential backup is \
                written. One published test saw message 3035 instead, on a database whose backups are not told; the \
                page is followed here.""")
            .instead("Take one of them out: COPY_ONLY makes sense with full and log backups.")
            .sources("BACKUP")
            .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH DIFFERENTIAL, «COPY_ONLY»;")
            .bad(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH «COPY_ONLY», DIFFERENTIAL, STATS = 5;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COPY_ONLY;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH DIFFERENTIAL;"),
        "COPY_ONLY");
  }
}
