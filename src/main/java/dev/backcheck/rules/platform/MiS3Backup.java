package dev.backcheck.rules.platform;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;

/** A backup to S3 storage on a managed instance. */
final class MiS3Backup extends StatementRule<Backup> {

  MiS3Backup() {
    super(Family.PLATFORM, "mi-s3-backup", Backup.class, Trait.MANAGED_SERVICE, Trait.S3);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("A managed instance does not back up to S3 storage")
        .because(
            """
            A managed instance restores from S3-compatible storage but writes its backups to Azure Blob Storage only; the \
            statement fails when it runs.""")
        .instead("Back up to Azure Blob Storage and copy the file from there.")
        .sources("CCRED")
        .badOn(
            "@managed-instance",
            "BACKUP DATABASE B TO «URL = 's3://s3.kestrel.example/n/b.bak'» WITH COPY_ONLY;",
            """
            BACKUP DATABASE B TO «URL = 's3://n.s3.kestrel.example:9000/b1.bak'»,
                «URL = 'S3://n.s3.kestrel.example:9000/b2.bak'» WITH COPY_ONLY;""")
        .goodOn(
            "@managed-instance", "RESTORE DATABASE B FROM URL = 's3://s3.kestrel.example/n/b.bak';")
        .goodOn("2022", "BACKUP DATABASE B TO URL = 's3://s3.kestrel.example/n/b.bak';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (!check.target().isManagedInstance().isYes()) {
      return;
    }
    for (Device device : backup.allDevices()) {
      if (check.model().url(device).filter(StorageUrl::isS3).isPresent()) {
        check.report(device, "a managed instance does not back up to S3 storage");
      }
    }
  }
}
