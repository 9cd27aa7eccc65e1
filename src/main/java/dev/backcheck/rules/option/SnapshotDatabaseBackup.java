package dev.backcheck.rules.option;

import dev.backcheck.model.CreatedDatabases;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Value;

/** A backup or restore of a database snapshot. */
final class SnapshotDatabaseBackup extends StatementRule<DeviceStatement> {

  SnapshotDatabaseBackup() {
    super(Family.OPTION, "snapshot-database-backup", DeviceStatement.class, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3002)
        .summary("A database snapshot cannot be backed up or restored")
        .because(
            """
            The statement fails with message 3002: BACKUP and RESTORE cannot be performed on a database snapshot. What can be \
            done with a snapshot is to revert its source to it.""")
        .instead("Back up the source of the snapshot.")
        .sources("E25", "RARG")
        .bad(
            "CREATE DATABASE HrSnap ON (NAME = Hr, FILENAME = 'D:\\s.ss') AS SNAPSHOT OF Hr;\n"
                + "BACKUP DATABASE «HrSnap» TO DISK = 'D:\\a.bak';",
            "CREATE DATABASE [HrSnap] ON (NAME = Hr, FILENAME = 'D:\\s.ss') AS SNAPSHOT OF Hr;\nGO\n"
                + "RESTORE DATABASE «hrsnap» FROM DISK = 'D:\\a.bak';")
        .good(
            "CREATE DATABASE HrSnap ON (NAME = Hr, FILENAME = 'D:\\s.ss') AS SNAPSHOT OF Hr;\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak';",
            "CREATE DATABASE HrSnap ON (NAME = Hr, FILENAME = 'D:\\s.ss') AS SNAPSHOT OF Hr;\n"
                + "DROP DATABASE HrSnap;\nRESTORE DATABASE HrSnap FROM DISK = 'D:\\a.bak';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (Value database : Databases.of(statement)) {
      check
          .model()
          .createdDatabases()
          .before(check.text(database), check.step())
          .filter(entry -> entry.what() == CreatedDatabases.State.SNAPSHOT)
          .ifPresent(
              entry ->
                  check
                      .report(database, "the database is a snapshot of another one")
                      .related(entry.step(), "the snapshot is created here"));
    }
  }
}
