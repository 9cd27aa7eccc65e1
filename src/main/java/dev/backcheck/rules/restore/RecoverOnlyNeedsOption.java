package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionInsertion;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;

/** A database that is only recovered, without a word that says so. */
final class RecoverOnlyNeedsOption extends StatementRule<Restore> {

  RecoverOnlyNeedsOption() {
    super(Family.RESTORE, "recover-only-needs-option", Restore.class, Trait.NO_DEVICE);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("RESTORE without FROM, RECOVERY, NORECOVERY and STANDBY")
        .because(
            """
            Without FROM the statement restores nothing and only changes the state of the database. The documentation says that \
            one of RECOVERY, NORECOVERY and STANDBY must be given then; it also says that RECOVERY is the default, and has an \
            example that gives none. No message is known, hence a warning.""")
        .instead("Say RECOVERY, or add FROM and the backup.")
        .likely()
        .sources("RARG")
        .bad("«RESTORE DATABASE Sales»;")
        .bad("«RESTORE LOG Sales» WITH STATS = 10;")
        .good("RESTORE DATABASE Sales WITH RECOVERY;")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.devices().isEmpty() && restore.recovers() && !restore.options().has("RECOVERY")) {
      check
          .report(restore.head(), "nothing is restored, and no state is named")
          .unsafeFix("Say RECOVERY", OptionInsertion.of(restore, "RECOVERY"));
    }
  }
}
