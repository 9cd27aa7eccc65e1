package dev.backcheck.rules.s3;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.reference.TransferSize;
import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.Optional;
import java.util.OptionalLong;

/** A transfer size that S3 does not allow. */
final class S3TransferSizeRange extends StatementRule<Backup> {

  S3TransferSizeRange() {
    super(Family.S3, "s3-maxtransfersize-range", Backup.class, Where.option("MAXTRANSFERSIZE"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3250, 3217)
        .inferred()
        .summary("MAXTRANSFERSIZE for S3 outside 5 to 20 MB")
        .because(
            """
            The transfer size is the size of the parts of a multipart upload, which must lie between 5 and 20 MB. That the \
            server objects with message 3250 or 3217 when the backup runs is inferred.""")
        .instead("Write a multiple of 65536 from 5242880 to 20971520, or leave it out for 10 MB.")
        .sources("S3", "BACKUP")
        .bad(
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH COMPRESSION, «MAXTRANSFERSIZE = 4194304»;",
            "BACKUP LOG Hr TO URL = 's3://$(Endpoint)/bak/a.trn' WITH «MAXTRANSFERSIZE = 20971521»;")
        .good(
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH COMPRESSION, MAXTRANSFERSIZE = 20971520;",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH COMPRESSION, MAXTRANSFERSIZE = @size;",
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH MAXTRANSFERSIZE = 4194304;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Optional<Option> option = backup.options().find("MAXTRANSFERSIZE");
    if (option.isEmpty() || !S3Devices.isToS3(backup, check)) {
      return;
    }
    OptionalLong size = S3Devices.number(option.get(), check);
    boolean fits =
        size.isEmpty()
            || TransferSize.all().stream()
                .filter(row -> row.verb() == Verb.BACKUP)
                .filter(row -> row.device().equals(Optional.of(DeviceClass.S3)))
                .anyMatch(row -> row.admits(size.getAsLong()));
    if (!fits) {
      check.report(option.get(), "MAXTRANSFERSIZE for S3 is from 5242880 to 20971520 bytes");
    }
  }
}
