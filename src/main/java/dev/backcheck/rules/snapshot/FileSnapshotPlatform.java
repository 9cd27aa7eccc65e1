package dev.backcheck.rules.snapshot;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.Platform;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** A file-snapshot backup where there are no file snapshots. */
final class FileSnapshotPlatform extends StatementRule<Backup> {

  FileSnapshotPlatform() {
    super(Family.SNAPSHOT, "file-snapshot-platform", Backup.class, Where.option("FILE_SNAPSHOT"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3073, 41901)
        .summary("FILE_SNAPSHOT on a managed instance or to S3-compatible storage")
        .because(
            """
            File snapshots are taken by Azure Blob Storage, of database files that lie in it. A managed instance refuses the \
            option with message 41901 when the statement runs, a backup to S3-compatible storage fails with 3073.""")
        .instead("Leave FILE_SNAPSHOT out.")
        .sources("MIDIFF", "S3BP")
        .yieldsTo("mi-unsupported-backup-option")
        .bad("BACKUP DATABASE S TO URL = 's3://s3.example.com/bucket/s.bak' WITH «FILE_SNAPSHOT»;")
        .badOn(
            "@managed-instance",
            "BACKUP DATABASE S TO URL = 'https://sales.blob.core.windows.net/b/s.bak' WITH COPY_ONLY, «FILE_SNAPSHOT»;")
        .goodOn(
            "2022",
            "BACKUP DATABASE S TO URL = 'https://sales.blob.core.windows.net/b/s.bak' WITH FILE_SNAPSHOT;")
        .good("BACKUP DATABASE S TO URL = 's3://s3.example.com/bucket/s.bak' WITH FORMAT;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Optional<Option> option = backup.options().find("FILE_SNAPSHOT");
    if (option.isEmpty()) {
      return;
    }
    boolean s3 =
        backup.devices().stream()
            .flatMap(device -> check.model().url(device).stream())
            .anyMatch(StorageUrl::isS3);
    if (s3) {
      check.report(option.get(), "S3-compatible storage has no file snapshots").engine(3073);
    } else if (check.target().platformIs(Platform.MANAGED_INSTANCE).isYes()) {
      check.report(option.get(), "a managed instance has no file snapshots").engine(41901);
    }
  }
}
