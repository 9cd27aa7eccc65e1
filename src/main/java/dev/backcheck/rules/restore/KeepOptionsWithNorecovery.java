package dev.backcheck.rules.restore;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** KEEP_REPLICATION or KEEP_CDC where nothing is recovered. */
final class KeepOptionsWithNorecovery extends ClashRule {

  KeepOptionsWithNorecovery() {
    super(
        Family.RESTORE,
        "keep-options-with-norecovery",
        Verb.RESTORE,
        Where.option("KEEP_REPLICATION", "KEEP_CDC"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3031)
        .summary("KEEP_REPLICATION or KEEP_CDC together with NORECOVERY")
        .because(
            """
            What these options keep is settled when the database is recovered, so the server refuses them together with \
            NORECOVERY: message 3031 names both options when the statement runs.""")
        .instead("Move the option to the last restore of the sequence, the one with RECOVERY.")
        .sources("RARG", "E25")
        .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH KEEP_CDC, «NORECOVERY»;")
        .bad("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH NORECOVERY, «KEEP_REPLICATION»;")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\sales.bak' WITH KEEP_CDC, RECOVERY;")
        .good("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH KEEP_REPLICATION;");
  }
}
