package dev.backcheck.rules.restore;

import dev.backcheck.model.SystemDatabase;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Restore;

/** model, left closed. */
final class RestoreModelNorecovery extends StatementRule<Restore> {

  RestoreModelNorecovery() {
    super(
        Family.RESTORE,
        "restore-model-norecovery",
        Restore.class,
        Where.option("NORECOVERY").and(Trait.SYSTEM_DATABASE));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("model is restored WITH NORECOVERY")
        .because(
            """
            The server makes tempdb from model when it starts. With model in the restoring state it does not start again until \
            somebody recovers model with the server started by hand.""")
        .instead("Restore model WITH RECOVERY.")
        .sources("KB822852")
        .bad("RESTORE DATABASE model FROM DISK = 'D:\\model.bak' WITH «NORECOVERY»;")
        .bad("RESTORE DATABASE [Model] FROM DISK = 'D:\\model.bak' WITH REPLACE, «NORECOVERY»;")
        .good("RESTORE DATABASE model FROM DISK = 'D:\\model.bak' WITH RECOVERY;")
        .good("RESTORE DATABASE modeling FROM DISK = 'D:\\model.bak' WITH NORECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean model =
        restore.kind() == Restore.Kind.DATABASE
            && restore
                .database()
                .flatMap(check.model()::systemDatabase)
                .filter(SystemDatabase.MODEL::equals)
                .isPresent();
    if (model) {
      restore
          .options()
          .find("NORECOVERY")
          .ifPresent(
              option -> check.report(option, "the server cannot start with model restoring"));
    }
  }
}
