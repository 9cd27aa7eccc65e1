package dev.backcheck.rules.s3;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** S3 options for another kind of device. */
final class S3OptionsWithoutS3 extends StatementRule<DeviceStatement> {

  S3OptionsWithoutS3() {
    super(
        Family.S3,
        "s3-options-without-s3",
        DeviceStatement.class,
        Where.option("BACKUP_OPTIONS", "RESTORE_OPTIONS"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .inferred()
        .summary("BACKUP_OPTIONS or RESTORE_OPTIONS without an s3 URL")
        .because(
            """
            The options name the region of S3 storage. No page says what they do with other devices; that they do nothing is \
            inferred.""")
        .instead("Leave the option out.")
        .sources("S3")
        .bad(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH CHECKSUM, «BACKUP_OPTIONS = '{\"s3\":{\"region\":\"eu-west-1\"}}'»;",
            "RESTORE DATABASE Hr FROM DISK = @file WITH «RESTORE_OPTIONS = '{\"s3\":{\"region\":\"eu-west-1\"}}'»;")
        .good(
            "BACKUP DATABASE Hr TO URL = 's3://$(Bucket)/a.bak' WITH BACKUP_OPTIONS = '{\"s3\":{\"region\":\"eu-west-1\"}}';",
            "BACKUP DATABASE Hr TO URL = @url WITH BACKUP_OPTIONS = '{\"s3\":{\"region\":\"eu-west-1\"}}';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    Optional<Option> option = statement.options().find(OptionUse.verb(statement) + "_OPTIONS");
    if (option.isPresent() && S3Devices.isToOthers(statement, check)) {
      check
          .report(option.get(), option.get().name() + " is for s3 URLs")
          .unsafeRemoval(statement.options(), option.get());
    }
  }
}
