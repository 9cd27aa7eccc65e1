package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Value;

/** A backup or restore of tempdb. */
final class TempdbBackup extends StatementRule<DeviceStatement> {

  TempdbBackup() {
    super(Family.OPTION, "tempdb-backup", DeviceStatement.class, Trait.SYSTEM_DATABASE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3147)
        .summary("tempdb cannot be backed up or restored")
        .because(
            """
            tempdb is made anew at each start of the instance. BACKUP and RESTORE of it fail with message 3147: they are not \
            allowed on tempdb.""")
        .instead("Leave tempdb out.")
        .sources("E25")
        .bad("BACKUP DATABASE «tempdb» TO DISK = 'D:\\t.bak';")
        .bad("RESTORE DATABASE «[TempDB]» FROM DISK = 'D:\\t.bak' WITH REPLACE;")
        .good("BACKUP DATABASE tempdb2 TO DISK = 'D:\\tempdb.bak';")
        .good("RESTORE VERIFYONLY FROM DISK = 'D:\\tempdb.bak';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (Value database : Databases.of(statement)) {
      if (Databases.isNamed(database, "tempdb", check)) {
        check.report(database, "tempdb cannot be backed up or restored");
      }
    }
  }
}
