package dev.backcheck.rules.credentialoption;

import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LookedUpUrl;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import java.util.Optional;

/** A storage key that nothing names. */
final class MissingForKey extends StatementRule<DeviceStatement> {

  MissingForKey() {
    super(
        Family.CREDENTIAL_OPTION,
        "with-credential-missing-for-key",
        DeviceStatement.class,
        Where.has(Trait.URL, Trait.CREDENTIALS));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3289, 3201, 3013)
        .summary("The account's only credential is a key, and WITH CREDENTIAL does not name it")
        .because(
            """
            The credential of a storage key is used only where WITH CREDENTIAL names it. Without the option the server looks for \
            a credential named by the container, finds none and stops with message 3289 or 3201.""")
        .instead(
            """
            Name the credential: WITH CREDENTIAL = '…'; from SQL Server 2016 on better create one for the container, with a \
            shared access signature or a managed identity.""")
        .limits(
            """
            From SQL Server 2016 on the server may hold a credential for the container that no script shows: a warning, unless \
            the inventory is closed.""")
        .sources("B2U")
        .badOn("2014", Nightly.KEY + Nightly.BACKUP.replace(Nightly.URL, "«" + Nightly.URL + "»"))
        .bad(
            Nightly.KEY
                + "RESTORE FILELISTONLY FROM URL = «'https://ACMEBAK.blob.core.windows.net/nightly/hr.bak'»;")
        .goodOn("2014", Nightly.KEY + Nightly.NAMED)
        .good(Nightly.KEY + Nightly.SAS + Nightly.BACKUP)
        .good(Nightly.KEY.replace("acmebak", "acmeother") + Nightly.BACKUP);
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (LookedUpUrl use : check.lookedUp(statement)) {
      Optional<Credential> key = AccountKeys.only(use, check);
      if (key.isPresent()) {
        report(use.location(), use.url(), key.get(), check);
      }
    }
  }

  private static void report(UrlLocation location, StorageUrl url, Credential key, Check check) {
    boolean sure = check.target().atLeastMajor(13).isNo() || check.settings().closedInventory();
    check
        .report(
            location.value(),
            "the credential for the account %s is a key, which WITH CREDENTIAL must name"
                .formatted(url.account()))
        .related(key.defined(), "the key is stored here")
        .warnUnless(sure && !check.model().mayHaveOtherCredentials(check.step()));
  }
}
