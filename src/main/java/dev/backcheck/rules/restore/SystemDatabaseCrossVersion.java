package dev.backcheck.rules.restore;

import dev.backcheck.model.SystemDatabase;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;
import java.util.Optional;

/** A system database of another version. */
final class SystemDatabaseCrossVersion extends StatementRule<Restore> {

  SystemDatabaseCrossVersion() {
    super(
        Family.RESTORE,
        "system-db-cross-version",
        Restore.class,
        Trait.SYSTEM_DATABASE,
        Trait.ESTATE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3168)
        .summary("A system database is restored from a backup of another version")
        .because(
            """
            master, model and msdb belong to one version of the server. A backup of another version is refused with message 3168 \
            when the restore runs, an older one too.""")
        .instead("Restore it on the version it was backed up on.")
        .limits("The version of the backups is known only where the settings state it.")
        .sources("RESTORE", "E25")
        .yieldsTo("downgrade-restore")
        .bad(moved("2019", "2022", "«RESTORE DATABASE msdb» FROM DISK = 'D:\\m.bak';"))
        .bad(moved("2022", "2025", "«RESTORE DATABASE [model]» FROM DISK = 'D:\\m' WITH REPLACE;"))
        .good(moved("2022", "2022-CU15", "RESTORE DATABASE msdb FROM DISK = 'D:\\m.bak';"))
        .good(moved("2019", "2022", "RESTORE DATABASE Sales FROM DISK = 'D:\\m.bak';"));
  }

  private static Example moved(String from, String to, String sql) {
    return Example.of(sql).on(to).backupsFrom(from);
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (!restore.kind().writesDatabase() || restore.devices().isEmpty()) {
      return;
    }
    Optional<SystemDatabase> system = restore.database().flatMap(check.model()::systemDatabase);
    boolean other = check.backupsAreOlder().or(check.backupsAreNewer()).isYes();
    if (system.isPresent() && other) {
      check.report(
          restore.head(), "the backup of " + system.get().words() + " is of another version");
    }
  }
}
