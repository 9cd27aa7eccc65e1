package dev.backcheck.rules.credentialoption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;

/** WITH CREDENTIAL with a mirror. */
final class Mirrored extends UnfitOption {

  Mirrored() {
    super(
        "with-credential-mirrored",
        "with CREDENTIAL a backup cannot be mirrored to a URL",
        Trait.MIRROR);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3294, 3013)
        .summary("WITH CREDENTIAL stands with MIRROR TO URL")
        .because(
            """
            The option makes the server write page blobs, for which it takes one device only; the mirror is a second one. It \
            stops with message 3294.""")
        .instead(ONE_URL)
        .sources("B2U", "E25", "OLA")
        .bad(
            Nightly.BACKUP
                + " MIRROR TO URL = 'https://acmedata.blob.core.windows.net/n/a.bak' WITH FORMAT, «CREDENTIAL = 'k'»;",
            Nightly.BACKUP
                + " MIRROR TO URL = 'https://acmebak.blob.core.windows.net/second/a.bak' WITH «CREDENTIAL = 'k'», FORMAT;")
        .good(
            Nightly.BACKUP
                + " MIRROR TO URL = 'https://acmedata.blob.core.windows.net/n/a.bak' WITH FORMAT;",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' MIRROR TO DISK = 'E:\\a.bak' WITH FORMAT, CREDENTIAL = 'k';");
  }

  @Override
  boolean isUnfit(DeviceStatement statement, Check check) {
    return statement.deviceLists().stream()
        .skip(1)
        .anyMatch(list -> list.stream().anyMatch(Device::isUrl));
  }
}
