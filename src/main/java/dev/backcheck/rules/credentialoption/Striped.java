package dev.backcheck.rules.credentialoption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;

/** WITH CREDENTIAL with several URLs in one list. */
final class Striped extends UnfitOption {

  Striped() {
    super(
        "with-credential-striped",
        "with CREDENTIAL a backup goes to one URL only",
        Trait.SEVERAL_DEVICES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3294, 3013)
        .summary("WITH CREDENTIAL stands with several URLs")
        .because(
            """
            The option makes the server write page blobs, and those cannot be striped: with more than one URL it stops with \
            message 3294.""")
        .instead(ONE_URL)
        .sources("B2U", "E25", "OLA")
        .bad(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/1.bak',"
                + " URL = 'https://acmebak.blob.core.windows.net/n/2.bak' WITH «CREDENTIAL = 'k'»;",
            "RESTORE DATABASE Hr FROM URL = 'https://acmebak.blob.core.windows.net/n/1.bak',"
                + " URL = 'https://acmebak.blob.core.windows.net/n/2.bak' WITH REPLACE, «CREDENTIAL = 'k'»;")
        .good(Nightly.NAMED)
        .good(
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/1.bak',"
                + " URL = 's3://minio.acme.test:9000/bak/2.bak' WITH CREDENTIAL = 'k';");
  }

  @Override
  boolean isUnfit(DeviceStatement statement, Check check) {
    return statement.devices().stream().filter(Device::isUrl).count() > 1;
  }
}
