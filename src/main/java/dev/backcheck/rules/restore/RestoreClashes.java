package dev.backcheck.rules.restore;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.Severity;

/** What the conflict table says of options of RESTORE. */
final class RestoreClashes {

  private RestoreClashes() {}

  static Rule recovery() {
    return new ClashRule(
        Verb.RESTORE,
        rule("recovery-conflict", Family.RESTORE, Severity.ERROR, Fails.RUN)
            .engine(3031)
            .summary("More than one of RECOVERY, NORECOVERY and STANDBY")
            .because(
                """
                Each of the three says in which state the restore leaves the database. The statement is read, and fails with \
                message 3031 when it runs; nothing is restored.\
                """)
            .instead(
                "Keep NORECOVERY or STANDBY while backups are still to come, RECOVERY for the"
                    + " last.")
            .sources("RARG", "E25")
            .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH RECOVERY, «NORECOVERY»;")
            .bad(
                """
                RESTORE LOG Sales FROM DISK = 'D:\\sales.trn' WITH NORECOVERY, FILE = 2, «STANDBY = 'D:\\undo.bak'»;\
                """)
            .good("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH NORECOVERY, REPLACE;")
            .good("RESTORE DATABASE Sales WITH RECOVERY;"));
  }

  static Rule keepWithNorecovery() {
    return new ClashRule(
        Verb.RESTORE,
        rule("keep-options-with-norecovery", Family.RESTORE, Severity.ERROR, Fails.RUN)
            .engine(3031)
            .summary("KEEP_REPLICATION or KEEP_CDC together with NORECOVERY")
            .because(
                """
                What these options keep is settled when the database is recovered, so the server refuses them together with \
                NORECOVERY: message 3031 names both options when the statement runs.\
                """)
            .instead("Move the option to the last restore of the sequence, the one with RECOVERY.")
            .sources("RARG", "E25")
            .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH KEEP_CDC, «NORECOVERY»;")
            .bad("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH NORECOVERY, «KEEP_REPLICATION»;")
            .good("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH KEEP_CDC, RECOVERY;")
            .good("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH KEEP_REPLICATION;"));
  }

  static Rule restrictedUser() {
    return new ClashRule(
        Verb.RESTORE,
        rule("restricted-user-without-recovery", Family.RESTORE, Severity.WARNING, Fails.SILENT)
            .summary("RESTRICTED_USER without RECOVERY")
            .because(
                """
                RESTRICTED_USER lets only members of db_owner, dbcreator and sysadmin into the database once it is open. The \
                documentation tells to use it with RECOVERY; a restore that leaves the database closed has nobody to keep out.\
                """)
            .instead("Say RESTRICTED_USER in the restore that recovers the database.")
            .sources("RARG")
            .bad(
                """
                RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH «RESTRICTED_USER», NORECOVERY;\
                """)
            .bad(
                """
                RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH STANDBY = 'D:\\undo.bak', «RESTRICTED_USER»;\
                """)
            .good("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH RESTRICTED_USER;")
            .good(
                "RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH RESTRICTED_USER,"
                    + " RECOVERY;"));
  }

  static Rule noTruncate() {
    return new ClashRule(
        Verb.BACKUP,
        rule("no-truncate-overlap", Family.RESTORE, Severity.INFO, Fails.SILENT)
            .summary("COPY_ONLY or CONTINUE_AFTER_ERROR beside NO_TRUNCATE")
            .because(
                "NO_TRUNCATE means COPY_ONLY and CONTINUE_AFTER_ERROR together; saying them again"
                    + " adds nothing.")
            .instead("Write NO_TRUNCATE alone.")
            .sources("BACKUP")
            .bad("BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH NO_TRUNCATE, «COPY_ONLY»;")
            .bad(
                "BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH «CONTINUE_AFTER_ERROR»,"
                    + " NO_TRUNCATE;")
            .good("BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH NO_TRUNCATE, NORECOVERY;")
            .good("BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH COPY_ONLY;"),
        "COPY_ONLY",
        "CONTINUE_AFTER_ERROR");
  }
}
