package dev.backcheck.rules.key;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UseDatabase;
import java.util.List;

/** A backup of a master key that the instance cannot open by itself. */
final class MasterKeyNotOpen extends StatementRule<OtherStatement> {

  MasterKeyNotOpen() {
    super(Family.KEY, "master-key-not-open", OtherStatement.class, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN)
        .possible()
        .summary("A master key is backed up that nobody has opened")
        .because(
            """
            A master key must be open to be backed up. The instance opens it through the service master key, unless that \
            encryption was dropped; then OPEN MASTER KEY has to come first in the same session.""")
        .instead("Write OPEN MASTER KEY DECRYPTION BY PASSWORD = '…' before it.")
        .limits("It follows one script, up to the next USE.")
        .sources("BMK")
        .bad(
            """
            ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY;
            BACKUP MASTER KEY TO «FILE = 'dmk'» ENCRYPTION BY PASSWORD = '$(P)';""",
            """
            ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY
            GO
            BACKUP MASTER KEY TO «FILE = 'k'» ENCRYPTION BY PASSWORD = '$(P)'""")
        .good(
            """
            ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY;
            OPEN MASTER KEY DECRYPTION BY PASSWORD = '$(Old)';
            BACKUP MASTER KEY TO FILE = 'dmk' ENCRYPTION BY PASSWORD = '$(P)';""")
        .good("BACKUP MASTER KEY TO FILE = 'dmk' ENCRYPTION BY PASSWORD = '$(P)';");
  }

  @Override
  protected void check(OtherStatement statement, Check check) {
    if (!statement.begins("ALTER", "MASTER", "KEY", "DROP", "ENCRYPTION")) {
      return;
    }
    List<Step> steps = check.model().steps();
    for (int i = check.step().index() + 1; i < steps.size(); i++) {
      Statement next = steps.get(i).statement();
      if (!steps.get(i).sharesScript(check.step()) || ends(next)) {
        return;
      }
      if (next instanceof BackupKey backup && backup.kind() == KeyKind.MASTER_KEY) {
        check
            .reportOriginal(
                steps.get(i).source().original(backup.file().range()), "the master key is not open")
            .related(check.place(statement), "the server can no longer open it by itself");
        return;
      }
    }
  }

  private static boolean ends(Statement next) {
    return next instanceof UseDatabase
        || (next instanceof OtherStatement other
            && (other.begins("OPEN", "MASTER", "KEY") || other.begins("ALTER", "MASTER", "KEY")));
  }
}
