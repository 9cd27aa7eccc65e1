package dev.backcheck.rules.credentialoption;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Platform;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.DeviceStatement;

/** WITH CREDENTIAL on Linux, which writes no page blobs. */
final class OnLinux extends UnfitOption {

  OnLinux() {
    super(
        "SQL Server on Linux knows no backups with the key of a storage account",
        rule("with-credential-linux", Family.CREDENTIAL_OPTION, Severity.ERROR, Fails.RUN)
            .summary("WITH CREDENTIAL is used on Linux")
            .because(
                """
                On Linux, in containers and in SQL Managed Instance enabled by Azure Arc the server writes block blobs with a shared \
                access signature only; page blobs with the key of an account, which the option stands for, are not supported.""")
            .instead(
                "Create a credential for the container with a shared access signature, and leave the option out.")
            .sources("B2U")
            .yieldsTo("with-credential-on-sas")
            .bad(Example.of(Nightly.MARKED).on("2022@linux"))
            .bad(Example.of(Nightly.MARKED).on("2019@container"))
            .good(Example.of(Nightly.NAMED).on("2022@windows"))
            .good(Example.of(Nightly.BACKUP).on("2022@linux")));
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
