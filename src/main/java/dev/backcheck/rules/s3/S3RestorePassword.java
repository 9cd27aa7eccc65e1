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

/** Passwords of media on S3. */
final class S3RestorePassword extends OptionOnDevice {

  S3RestorePassword() {
    super(
        Family.S3,
        "s3-restore-password-options",
        Set.of(Verb.RESTORE),
        Set.of(DeviceClass.S3),
        List.of("PASSWORD", "MEDIAPASSWORD"),
        Fix.Safety.UNSAFE);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("PASSWORD or MEDIAPASSWORD in a restore from S3")
        .because(
            """
            The documentation of S3-compatible storage marks both options as unsupported; such a backup set cannot have a \
            password, since SQL Server 2012 removed them from BACKUP.""")
        .instead("Leave the option out.")
        .sources("S3")
        .bad(
            "RESTORE DATABASE Hr FROM URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «PASSWORD = '$(Old)'»;",
            "RESTORE LOG Hr FROM URL = 's3://minio.acme.test:9000/bak/a.trn' WITH NORECOVERY, «MEDIAPASSWORD = '$(Old)'»;")
        .good("RESTORE DATABASE Hr FROM URL = 's3://minio.acme.test:9000/bak/a.bak';")
        .good("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH PASSWORD = '$(Old)';");
  }
}
