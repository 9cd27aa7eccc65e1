package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LiteralEdit;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;

/** An https URL whose host is no known endpoint of Azure Storage. */
final class UrlUnknownHost extends StatementRule<Statement> {

  private static final String PRIVATE = ".privatelink";

  UrlUnknownHost() {
    super(Family.URL, "url-unknown-host", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .inferred()
        .summary("The host of a backup URL is no known endpoint of Azure Blob Storage")
        .because(
            """
            A storage account may have a domain of its own, so this is advice: the name of the credential must then have that \
            very host; that is inferred. A host with the label privatelink is a warning: that name is for the DNS, which finds \
            the private address by the usual name, and certificates do not hold for it.""")
        .instead(
            "Check the host. Use the usual name, https://ACCOUNT.blob.core.windows.net, also with private endpoints.")
        .ignoreWhen("The storage account has a custom domain, or the storage is Azure Stack.")
        .sources("AZSA")
        .bad("BACKUP DATABASE Hr TO URL = «'https://backup.acme.example/nightly/a'»;")
        .bad("BACKUP DATABASE Hr TO URL = «'https://bak.privatelink.blob.core.windows.net/n/a'»;")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.usgovcloudapi.net/nightly/a';")
        .good("BACKUP DATABASE Hr TO URL = 'https://$(Host)/nightly/a';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location
          .url()
          .filter(url -> url.scheme().equals("https"))
          .ifPresent(url -> check(location, url, check));
    }
  }

  private static void check(UrlLocation location, StorageUrl url, Check check) {
    if (!url.isStorageAccount() && !StorageUrl.hasHole(url.host())) {
      check
          .report(location.value(), url.host() + " is no known endpoint of Azure Blob Storage")
          .info()
          .possible();
    } else if (url.storageHost().filter(StorageHost::viaPrivateLink).isPresent()) {
      ReportDraft draft = check.report(location.value(), "the URL names the private link host");
      draft.unsafeFix("write the usual host", LiteralEdit.replace(location.value(), PRIVATE, ""));
    }
  }
}
