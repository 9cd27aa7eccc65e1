package dev.backcheck.rules.s3;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionOnDevice;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.Severity;
import java.util.List;
import java.util.Set;

/** What the option tables know about S3, as rules. */
final class S3OptionRules {

  private S3OptionRules() {}

  /** Snapshots of files in Azure. */
  static Rule fileSnapshot() {
    return new OptionOnDevice(
        rule("s3-file-snapshot", Family.S3, Severity.ERROR, Fails.RUN)
            .engine(3073, 3013)
            .summary("FILE_SNAPSHOT with an s3 URL")
            .because(
                """
                File snapshots are taken by Azure Storage of database files that lie there. With an s3 URL the backup ends \
                with message 3073 when it runs.""")
            .instead("Leave FILE_SNAPSHOT out.")
            .sources("S3BP")
            .bad(
                "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «FILE_SNAPSHOT»;")
            .bad(
                "BACKUP LOG Hr TO URL = 's3://$(Endpoint)/bak/a.trn' WITH CHECKSUM, «FILE_SNAPSHOT»;")
            .good(
                "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH COMPRESSION;")
            .good(
                "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH FILE_SNAPSHOT;"),
        Set.of(Verb.BACKUP),
        Set.of(DeviceClass.S3),
        List.of("FILE_SNAPSHOT"),
        Fix.Safety.UNSAFE);
  }

  /** Passwords of media. */
  static Rule passwords() {
    return new OptionOnDevice(
        rule("s3-restore-password-options", Family.S3, Severity.WARNING, Fails.RUN)
            .summary("PASSWORD or MEDIAPASSWORD in a restore from S3")
            .because(
                """
                The documentation of S3-compatible storage marks both options as unsupported; such a backup set cannot have a \
                password, since SQL Server 2012 removed them from BACKUP.""")
            .instead("Leave the option out.")
            .sources("S3")
            .bad(
                "RESTORE DATABASE Hr FROM URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «PASSWORD = '$(Old)'»;")
            .bad(
                "RESTORE LOG Hr FROM URL = 's3://minio.acme.test:9000/bak/a.trn' WITH NORECOVERY, «MEDIAPASSWORD = '$(Old)'»;")
            .good("RESTORE DATABASE Hr FROM URL = 's3://minio.acme.test:9000/bak/a.bak';")
            .good("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH PASSWORD = '$(Old)';"),
        Set.of(Verb.RESTORE),
        Set.of(DeviceClass.S3),
        List.of("PASSWORD", "MEDIAPASSWORD"),
        Fix.Safety.UNSAFE);
  }
}
