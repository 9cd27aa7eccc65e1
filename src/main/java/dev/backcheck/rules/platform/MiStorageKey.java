package dev.backcheck.rules.platform;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.CredentialUse;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** A storage account key where a managed instance wants a SAS or its own identity. */
final class MiStorageKey extends StatementRule<DeviceStatement> {

  MiStorageKey() {
    super(Family.PLATFORM, "mi-storage-key", DeviceStatement.class, Trait.MANAGED_SERVICE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 41901)
        .summary("A managed instance does not take the keys of a storage account")
        .because(
            """
            A managed instance finds the credential by the URL and takes a shared access signature or its own identity. WITH \
            CREDENTIAL is refused with message 41901; a credential with an account key does not help.""")
        .instead("Name a SAS or managed-identity credential after the container.")
        .yieldsTo("with-credential-on-sas")
        .sources("MIDIFF")
        .badOn(
            "@managed-instance",
            "BACKUP DATABASE B TO URL = '$(U)/b' WITH COPY_ONLY, «CREDENTIAL = 'BlobKey'»;",
            """
            CREATE CREDENTIAL [https://kestrelbak.blob.core.windows.net/nightly] WITH IDENTITY = 'kestrelbak', SECRET = '$(Key)';
            RESTORE DATABASE B FROM «URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak'»;""")
        .goodOn(
            "@managed-instance",
            """
            CREATE CREDENTIAL [https://kestrelbak.blob.core.windows.net/nightly] WITH IDENTITY = 'Managed Identity';
            RESTORE DATABASE B FROM URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';""")
        .goodOn("2022", "BACKUP DATABASE B TO URL = '$(U)/b' WITH CREDENTIAL = 'BlobKey';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    if (!check.target().isManagedInstance().isYes()) {
      return;
    }
    Optional<Option> option = statement.options().find("CREDENTIAL");
    if (option.isPresent()) {
      var edits = OptionRemoval.of(check, statement.options(), option.get());
      check
          .report(option.get(), "a managed instance does not take WITH CREDENTIAL")
          .safeFix("Remove CREDENTIAL", edits);
      return;
    }
    for (CredentialUse use : check.model().credentialUses().in(check.step())) {
      use.credential()
          .filter(credential -> credential.kind() == CredentialKind.ACCOUNT)
          .ifPresent(credential -> report(use.device(), credential, check));
    }
  }

  private static void report(Device device, Credential credential, Check check) {
    check
        .report(device, "the credential for this URL holds a storage account key")
        .related(credential.defined(), credential.definition(), "it is set here");
  }
}
