package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Statement;

/** Snapshot statements on a server that does not know them. */
final class SnapshotMinVersion extends StatementRule<Statement> {

  private static final int SQL_SERVER_2022 = 16;

  SnapshotMinVersion() {
    super(Family.SNAPSHOT, "snapshot-min-version", Statement.class, Trait.BEFORE_2022);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102, 155)
        .summary("Transact-SQL snapshot backups before SQL Server 2022")
        .because(
            """
            BACKUP SERVER, BACKUP GROUP, METADATA_ONLY, DBNAME, RESTORE BACKUPSETONLY and SUSPEND_FOR_SNAPSHOT_BACKUP came with \
            SQL Server 2022. An older server does not know the words and refuses the whole batch. SNAPSHOT alone is older: \
            programs that use the virtual device interface say it.""")
        .instead("Run the script on SQL Server 2022 or later, or take another kind of backup.")
        .sources("BACKUP", "RARG", "SNAP")
        .badOn("2019", "«BACKUP SERVER» TO DISK = 'D:\\s.bkm' WITH «METADATA_ONLY»;")
        .badOn(
            "2017",
            """
            ALTER DATABASE Sales SET «SUSPEND_FOR_SNAPSHOT_BACKUP» = ON;
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bkm' WITH «METADATA_ONLY»;""")
        .badOn(
            "2019",
            "«RESTORE BACKUPSETONLY» FROM DISK = 'D:\\s.bkm' WITH «METADATA_ONLY», «DBNAME = 'Sales'»;")
        .goodOn("2022", "BACKUP SERVER TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY;")
        .goodOn("2014", "BACKUP DATABASE Sales TO VIRTUAL_DEVICE = 'Sales1' WITH SNAPSHOT;")
        .good("BACKUP GROUP Sales, Stock TO DISK = 'D:\\s.bkm' WITH METADATA_ONLY;");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (!check.target().atLeastMajor(SQL_SERVER_2022).isNo()) {
      return;
    }
    check
        .model()
        .snapshotSuspensions()
        .at(check.step())
        .ifPresent(suspension -> report(suspension.word(), "SUSPEND_FOR_SNAPSHOT_BACKUP", check));
    if (statement instanceof DeviceStatement devices) {
      if (OptionUse.kind(devices).since().isPresent()) {
        report(devices.opening(), devices.words(), check);
      }
      devices.options().all().stream()
          .filter(o -> o.name().equals("METADATA_ONLY") || o.name().equals("DBNAME"))
          .forEach(option -> report(option.range(), option.name(), check));
    }
  }

  private static void report(SourceRange range, String what, Check check) {
    check.report(range, check.target() + " does not know " + what);
  }
}
