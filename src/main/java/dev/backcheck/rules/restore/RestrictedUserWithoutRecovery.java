package dev.backcheck.rules.restore;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** RESTRICTED_USER where nobody can come in. */
final class RestrictedUserWithoutRecovery extends ClashRule {

  RestrictedUserWithoutRecovery() {
    super(
        Family.RESTORE,
        "restricted-user-without-recovery",
        Verb.RESTORE,
        Where.option("RESTRICTED_USER"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("RESTRICTED_USER without RECOVERY")
        .because(
            """
            RESTRICTED_USER lets only members of db_owner, dbcreator and sysadmin into the database once it is open. The \
            documentation tells to use it with RECOVERY; a restore that leaves the database closed has nobody to keep out.""")
        .instead("Say RESTRICTED_USER in the restore that recovers the database.")
        .sources("RARG")
        .bad(
            "RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH «RESTRICTED_USER», NORECOVERY;",
            "RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH STANDBY = 'D:\\undo.bak', «RESTRICTED_USER»;")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH RESTRICTED_USER;")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH RESTRICTED_USER, RECOVERY;");
  }
}
