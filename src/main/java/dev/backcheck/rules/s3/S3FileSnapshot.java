package dev.backcheck.rules.s3;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionOnDevice;
import dev.backcheck.rule.RuleDraft;
import java.util.List;
import java.util.Set;

/** Snapshots of files in Azure, taken on S3. */
final class S3FileSnapshot extends OptionOnDevice {

  S3FileSnapshot() {
    super(
        Family.S3,
        "s3-file-snapshot",
        Set.of(Verb.BACKUP),
        Set.of(DeviceClass.S3),
        List.of("FILE_SNAPSHOT"),
        Fix.Safety.UNSAFE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3073, 3013)
        .summary("FILE_SNAPSHOT with an s3 URL")
        .because(
            """
            File snapshots are taken by Azure Storage of database files that lie there. With an s3 URL the backup ends with \
            message 3073 when it runs.""")
        .instead("Leave FILE_SNAPSHOT out.")
        .sources("S3BP")
        .bad(
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «FILE_SNAPSHOT»;")
        .bad("BACKUP LOG Hr TO URL = 's3://$(Endpoint)/bak/a.trn' WITH CHECKSUM, «FILE_SNAPSHOT»;")
        .good("BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH COMPRESSION;")
        .good(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH FILE_SNAPSHOT;");
  }
}
