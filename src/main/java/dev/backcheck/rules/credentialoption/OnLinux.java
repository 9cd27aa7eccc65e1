package dev.backcheck.rules.credentialoption;

import dev.backcheck.reference.Platform;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;

/** WITH CREDENTIAL on Linux, which writes no page blobs. */
final class OnLinux extends UnfitOption {

  OnLinux() {
    super(
        "with-credential-linux",
        "SQL Server on Linux knows no backups with the key of a storage account",
        Trait.TARGET);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("WITH CREDENTIAL is used on Linux")
        .because(
            """
            On Linux, in containers and in SQL Managed Instance enabled by Azure Arc the server writes block blobs with a shared \
            access signature only; page blobs with the key of an account, which the option stands for, are not supported.""")
        .instead(
            "Create a credential for the container with a shared access signature, and leave the option out.")
        .sources("B2U")
        .yieldsTo("with-credential-on-sas")
        .badOn("2022@linux", Nightly.MARKED)
        .badOn("2019@container", Nightly.MARKED)
        .goodOn("2022@windows", Nightly.NAMED)
        .goodOn("2022@linux", Nightly.BACKUP);
  }

  @Override
  boolean isUnfit(DeviceStatement statement, Check check) {
    return check
        .target()
        .isLinux()
        .or(check.target().platformIs(Platform.ARC_MANAGED_INSTANCE))
        .isYes();
  }
}
