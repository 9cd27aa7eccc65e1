package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;

/** System databases that are suspended or backed up as a snapshot. */
final class SnapshotSystemDatabase extends StatementRule<Statement> {

  SnapshotSystemDatabase() {
    super(Family.SNAPSHOT, "snapshot-system-database", Statement.class, Trait.SNAPSHOT);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3091)
        .inferred()
        .summary("A snapshot backup of a system database")
        .because(
            """
            Transact-SQL snapshot backups are for user databases. That the server answers with message 3091 when the statement \
            runs is inferred from the list of messages.""")
        .instead("Back up master, model and msdb by BACKUP DATABASE without METADATA_ONLY.")
        .sources("SNAP", "E25")
        .bad("BACKUP DATABASE «msdb» TO DISK = 'D:\\m.bkm' WITH METADATA_ONLY;")
        .bad(
            """
            ALTER DATABASE model SET «SUSPEND_FOR_SNAPSHOT_BACKUP» = ON;
            BACKUP GROUP Sales, «[model]» TO DISK = 'D:\\m.bkm' WITH METADATA_ONLY;""")
        .good("BACKUP DATABASE msdb TO DISK = 'D:\\m.bak';")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\m.bkm' WITH METADATA_ONLY;");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (statement instanceof Backup backup && backup.isSnapshot()) {
      for (Value name : backup.databases()) {
        check
            .model()
            .systemDatabase(name)
            .ifPresent(system -> check.report(name, system.words() + " cannot be snapshotted"));
      }
    }
    check
        .model()
        .snapshotSuspensions()
        .at(check.step())
        .ifPresent(
            suspension ->
                suspension
                    .systemDatabases()
                    .forEach(
                        system ->
                            check.report(
                                suspension.word(), system.words() + " cannot be suspended")));
  }
}
