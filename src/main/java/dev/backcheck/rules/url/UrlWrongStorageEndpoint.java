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

/** An endpoint of a storage account that holds no blobs. */
final class UrlWrongStorageEndpoint extends StatementRule<Statement> {

  UrlWrongStorageEndpoint() {
    super(Family.URL, "url-wrong-storage-endpoint", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .inferred()
        .summary("A backup URL names another endpoint of the storage account than blob")
        .because(
            """
            A storage account has an endpoint for each service. Files, queues, tables and web sites are no blobs, so the backup \
            or restore fails when it runs. The Data Lake endpoint, dfs, serves the same containers; that the server cannot use \
            it is documented for data files and inferred for backups, so it is a warning.""")
        .instead("Write the blob endpoint: https://ACCOUNT.blob.core.windows.net.")
        .sources("AZSA")
        .bad("BACKUP DATABASE Hr TO URL = «'https://bak.dfs.core.windows.net/nightly/a'»;")
        .bad("BACKUP DATABASE Hr TO URL = «'https://$(Account).file.core.windows.net/nightly/a'»;")
        .bad("RESTORE DATABASE Hr FROM URL = «'https://bak.z12.web.core.windows.net/nightly/a'»;")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.z12.blob.storage.azure.net/nightly/a';")
        .good("BACKUP DATABASE Hr TO URL = 'https://dfs.acme.example/nightly/a';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location
          .url()
          .filter(StorageUrl::isAzure)
          .flatMap(StorageUrl::storageHost)
          .filter(host -> host.isStorageAccount() && host.service() != StorageHost.Service.BLOB)
          .ifPresent(host -> report(location, host, check));
    }
  }

  private static void report(UrlLocation location, StorageHost host, Check check) {
    String endpoint = host.suffix().substring(0, host.suffix().indexOf('.'));
    ReportDraft draft =
        check.report(location.value(), "the URL names the " + endpoint + " endpoint, not blob");
    if (host.service() == StorageHost.Service.DATA_LAKE) {
      draft.warning();
      draft.unsafeFix(
          "write blob", LiteralEdit.replace(location.value(), "." + endpoint + ".", ".blob."));
    }
  }
}
