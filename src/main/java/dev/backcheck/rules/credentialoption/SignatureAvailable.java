package dev.backcheck.rules.credentialoption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;

/** WITH CREDENTIAL where, since SQL Server 2016, there is something better. */
final class SignatureAvailable extends UnfitOption {

  SignatureAvailable() {
    super(
        "storage-key-when-sas-available",
        "the backup goes to a page blob with the key of the storage account",
        Trait.TARGET);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("The key of a storage account is used where a shared access signature could be")
        .because(
            """
            Since SQL Server 2016 the documentation advises block blobs with a shared access signature: the key opens the whole \
            account, page blobs cost more, cannot be striped and are smaller.""")
        .instead(
            "Create a credential for the container, with a shared access signature or a managed identity.")
        .ignoreWhen("The backups are page blobs already and have to be read.")
        .sources("B2U")
        .yieldsTo(
            "with-credential-on-sas",
            "with-credential-on-managed-identity",
            "with-credential-linux",
            "with-credential-striped",
            "with-credential-mirrored",
            "with-credential-block-blob")
        .badOn("2022@windows", Nightly.MARKED)
        .badOn("2016", Nightly.MARKED)
        .goodOn("2014", Nightly.NAMED)
        .goodOn("2022@windows", Nightly.BACKUP)
        .good(Nightly.NAMED);
  }

  @Override
  boolean isUnfit(DeviceStatement statement, Check check) {
    return check.target().atLeastMajor(13).and(check.target().isBox()).isYes();
  }
}
