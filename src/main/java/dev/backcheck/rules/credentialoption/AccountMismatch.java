package dev.backcheck.rules.credentialoption;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import java.util.Optional;

/** The key of another account. */
final class AccountMismatch extends StatementRule<DeviceStatement> {

  AccountMismatch() {
    super(
        Family.CREDENTIAL_OPTION,
        "with-credential-account-mismatch",
        DeviceStatement.class,
        Where.option("CREDENTIAL").and(Trait.URL, Trait.CREDENTIALS));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3271, 3290, 3013)
        .summary("WITH CREDENTIAL names the key of another storage account")
        .because(
            """
            The identity of such a credential is the name of the storage account, its secret the account's key. The storage \
            refuses the key of another account (HTTP 403), and the statement stops with message 3271 or 3290.""")
        .instead("Name the credential of the URL's account, or correct the URL.")
        .limits(
            "Hosts of your own and unknown parts keep it silent; letter case and -secondary do not count.")
        .sources("B2UBP")
        .bad(Nightly.KEY.replace("acmebak", "acmebak2") + Nightly.MARKED)
        .bad(
            Nightly.KEY
                + "RESTORE DATABASE Hr FROM URL = 'https://acmedata.blob.core.windows.net/n/a' WITH REPLACE, «CREDENTIAL = 'k'»;")
        .good(Nightly.KEY.replace("acmebak", "AcmeBak") + Nightly.NAMED)
        .good(
            Nightly.KEY
                + "RESTORE VERIFYONLY FROM URL = 'https://acmebak-secondary.blob.core.windows.net/n/a' WITH CREDENTIAL = 'k';")
        .good(Nightly.KEY.replace("acmebak", "<account>") + Nightly.NAMED);
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    NamedCredential.of(statement, check)
        .filter(named -> named.isKind(CredentialKind.ACCOUNT))
        .ifPresent(named -> check(named, named.credential().orElseThrow(), check));
  }

  private static void check(NamedCredential named, Credential key, Check check) {
    String identity =
        key.definition().identity().map(check::text).flatMap(text -> text.constant()).orElse("");
    for (StorageUrl url : named.urls()) {
      Optional<String> account = account(url);
      if (account.filter(known -> !known.equalsIgnoreCase(identity)).isPresent()) {
        named.report(
            check,
            "the credential is for the account %s, the URL is of %s"
                .formatted(identity, account.get()));
        return;
      }
    }
  }

  private static Optional<String> account(StorageUrl url) {
    return url.storageHost()
        .filter(StorageHost::isStorageAccount)
        .flatMap(StorageHost::primaryAccount)
        .filter(account -> !StorageUrl.hasHole(account));
  }
}
