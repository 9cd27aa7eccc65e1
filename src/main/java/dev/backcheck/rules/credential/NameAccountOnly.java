package dev.backcheck.rules.credential;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CreateCredential;

/** A name that ends with the storage account. */
final class NameAccountOnly extends StatementRule<CreateCredential> {

  NameAccountOnly() {
    super(
        Family.CREDENTIAL,
        "credential-name-account-only",
        CreateCredential.class,
        Where.has(Trait.UNUSUAL_NAME));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3201, 3013)
        .inferred()
        .summary("The name of a storage credential has no container")
        .because(
            """
            The name must be the URL of the container. CREATE CREDENTIAL takes the account alone, but BACKUP and RESTORE look \
            for account and container; that they do not find this one is inferred from that sentence.""")
        .instead("Add the container: [https://account.blob.core.windows.net/container].")
        .sources("CCRED", "KB-pub")
        .yieldsTo("credential-name-trailing-slash", "credential-name-has-query-or-fragment")
        .bad(
            "CREATE CREDENTIAL «[https://acmebak.blob.core.windows.net]» WITH IDENTITY = 'Managed Identity';",
            "CREATE CREDENTIAL «[https://acmebak.blob.core.usgovcloudapi.net]»"
                + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';")
        .good(Nightly.CREATE)
        .good(
            "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net] WITH IDENTITY = 'acmebak', SECRET = '$(Key)';");
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    StorageName.of(statement, check)
        .filter(StorageName::isBlob)
        .map(StorageName::url)
        .filter(url -> url.segments().isEmpty())
        .map(StorageUrl::withoutQuery)
        .ifPresent(
            name ->
                check.report(
                    statement.name(), "the credential's name %s has no container".formatted(name)));
  }
}
