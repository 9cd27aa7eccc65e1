package dev.backcheck.rules.snapshot;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.NewerOptionRule;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.Severity;

/** FILE_SNAPSHOT on an older server. */
final class FileSnapshotMinVersion {

  private FileSnapshotMinVersion() {}

  static Rule create() {
    return new NewerOptionRule(
        Verb.BACKUP,
        rule("file-snapshot-min-version", Family.SNAPSHOT, Severity.ERROR, Fails.PARSE)
            .engine(155)
            .summary("FILE_SNAPSHOT before SQL Server 2016")
            .because(
                """
                SQL Server 2016 is the first that keeps database files in Azure Blob Storage and takes snapshots of them as a \
                backup. An older server does not know FILE_SNAPSHOT and refuses the whole batch.\
                """)
            .instead("Leave FILE_SNAPSHOT out for older servers.")
            .sources("BACKUP", "FSNAP")
            .bad(
                Example.of(
                        "BACKUP DATABASE Sales TO URL ="
                            + " 'https://sales.blob.core.windows.net/b/1.bak' WITH"
                            + " «FILE_SNAPSHOT»;")
                    .on("2014"))
            .bad(
                Example.of(
                        "BACKUP LOG Sales TO URL = 'https://sales.blob.core.windows.net/b/1.trn'"
                            + " WITH STATS, «FILE_SNAPSHOT»;")
                    .on("2012"))
            .good(
                Example.of(
                        "BACKUP DATABASE Sales TO URL ="
                            + " 'https://sales.blob.core.windows.net/b/1.bak' WITH FILE_SNAPSHOT;")
                    .on("2016"))
            .good(
                "BACKUP DATABASE Sales TO URL = 'https://sales.blob.core.windows.net/b/1.bak' WITH"
                    + " FILE_SNAPSHOT;"),
        "FILE_SNAPSHOT");
  }
}
