package dev.backcheck.rules.restore;

import dev.backcheck.model.RestoreSequences;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;

/** A database that stays closed. */
final class ChainLeftRestoring extends StatementRule<Restore> {

  ChainLeftRestoring() {
    super(
        Family.RESTORE, "restore-chain-left-restoring", Restore.class, Where.option("NORECOVERY"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .possible()
        .summary("The last restore of a database leaves it in the restoring state")
        .because(
            """
            After NORECOVERY the database waits for the next backup and nobody can use it. Nothing behind this statement \
            recovers it.""")
        .instead("End the sequence with RESTORE DATABASE … WITH RECOVERY.")
        .ignoreWhen("Another server feeds the database, or another script goes on.")
        .limits("Silent in scripts that speak of availability groups, mirroring or log shipping.")
        .sources("RARG")
        .yieldsTo("restore-after-recovery")
        .bad("«RESTORE DATABASE S» FROM DISK = 'D:\\f.bak' WITH NORECOVERY;")
        .bad(
            """
            RESTORE DATABASE S FROM DISK = 'D:\\f.bak' WITH NORECOVERY;
            «RESTORE LOG S» FROM DISK = 'D:\\l.trn' WITH NORECOVERY;
            RESTORE DATABASE Stock FROM DISK = 'D:\\s.bak';""")
        .good("RESTORE DATABASE S FROM Nas WITH NORECOVERY, RECOVERY;")
        .good(
            "RESTORE DATABASE S FROM DISK = 'D:\\f.bak' WITH NORECOVERY; RESTORE DATABASE S WITH RECOVERY;",
            """
            -- seeds the secondary replica of the availability group
            RESTORE DATABASE S FROM DISK = 'D:\\f.bak' WITH NORECOVERY;""",
            """
            RESTORE DATABASE S FROM DISK = 'D:\\f.bak' WITH NORECOVERY;
            ALTER DATABASE S SET PARTNER = 'TCP://a.example.com:5022';""",
            "RESTORE DATABASE S FROM DISK = 'D:\\f.bak' WITH NORECOVERY; EXEC (@next);");
  }

  @Override
  protected void check(Restore restore, Check check) {
    // Beside another one the server refuses the statement, which recovery-conflict says.
    boolean alone = !restore.options().has("RECOVERY") && !restore.options().has("STANDBY");
    if (!restore.isWhole()
        || !restore.options().has("NORECOVERY")
        || !alone
        || check.step().placement().module()) {
      return;
    }
    KnownText database = check.text(restore.database().orElseThrow());
    RestoreSequences sequences = check.model().restoreSequences();
    if (sequences.isLast(database, check.step())
        && !sequences.feedsStandby(check.step().script())) {
      check.report(restore.head(), "the database stays in the restoring state");
    }
  }
}
