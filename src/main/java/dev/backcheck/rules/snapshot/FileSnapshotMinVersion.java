package dev.backcheck.rules.snapshot;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.NewerOptionRule;
import dev.backcheck.rule.RuleDraft;

/** FILE_SNAPSHOT on an older server. */
final class FileSnapshotMinVersion extends NewerOptionRule {

  FileSnapshotMinVersion() {
    super(Family.SNAPSHOT, "file-snapshot-min-version", Verb.BACKUP, "FILE_SNAPSHOT");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 155)
        .summary("FILE_SNAPSHOT before SQL Server 2016")
        .because(
            """
            SQL Server 2016 is the first that keeps database files in Azure Blob Storage and takes snapshots of them as a \
            backup. An older server does not know FILE_SNAPSHOT and refuses the whole batch.""")
        .instead("Leave FILE_SNAPSHOT out for older servers.")
        .sources("BACKUP", "FSNAP")
        .badOn(
            "2014",
            "BACKUP DATABASE Sales TO URL = 'https://sales.blob.core.windows.net/b/1.bak' WITH «FILE_SNAPSHOT»;")
        .badOn(
            "2012",
            "BACKUP LOG Sales TO URL = 'https://sales.blob.core.windows.net/b/1.trn' WITH STATS, «FILE_SNAPSHOT»;")
        .goodOn(
            "2016",
            "BACKUP DATABASE Sales TO URL = 'https://sales.blob.core.windows.net/b/1.bak' WITH FILE_SNAPSHOT;")
        .good(
            "BACKUP DATABASE Sales TO URL = 'https://sales.blob.core.windows.net/b/1.bak' WITH FILE_SNAPSHOT;");
  }
}
