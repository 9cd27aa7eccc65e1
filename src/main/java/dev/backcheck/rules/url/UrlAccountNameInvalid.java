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
import dev.backcheck.source.LazyPattern;
import dev.backcheck.syntax.Statement;

/** A storage account whose name Azure does not allow. */
final class UrlAccountNameInvalid extends StatementRule<Statement> {

  private static final LazyPattern VALID = LazyPattern.of("[a-z0-9]{3,24}");

  UrlAccountNameInvalid() {
    super(Family.URL, "url-account-name-invalid", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("The storage account of an Azure URL has a name that Azure does not allow")
        .because(
            """
            A storage account has 3 to 24 lower-case letters and digits. No host of another name exists, so the backup or \
            restore fails when it runs. Upper case alone is advice: hosts are compared without it, credential names perhaps not.""")
        .instead("Write the name of the storage account: 3 to 24 lower-case letters and digits.")
        .sources("AZSA")
        .bad(
            "BACKUP DATABASE Hr TO URL = «'https://Acme_Bak.blob.core.windows.net/nightly/hr.bak'»;",
            "BACKUP DATABASE Hr TO URL = «'https://AcmeBak.blob.core.windows.net/nightly/hr.bak'»;",
            "RESTORE DATABASE Hr FROM URL = «N'https://acme-bak.blob.core.windows.net/nightly/$(File)'»;")
        .good(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/Nightly/hr.bak';",
            "BACKUP DATABASE Hr TO URL = 'https://$(Env)_bak.blob.core.windows.net/nightly/hr.bak';",
            "RESTORE DATABASE Hr FROM URL = 'https://acmebak-secondary.blob.core.windows.net/nightly/hr.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location
          .url()
          .filter(url -> url.isStorageAccount() && !StorageUrl.hasHole(url.host()))
          .ifPresent(url -> check(location, url, check));
    }
  }

  private static void check(UrlLocation location, StorageUrl url, Check check) {
    String account = url.storageHost().flatMap(StorageHost::primaryAccount).orElse("");
    int start = url.scheme().length() + "://".length();
    if (!VALID.matcher(account).matches()) {
      String named = account.isEmpty() ? "an empty name" : account;
      check.report(location.value(), named + " cannot be a storage account");
    } else if (!url.text().startsWith(url.host(), start)) {
      ReportDraft draft =
          check
              .report(
                  location.value(), "the host of account " + account + " is written in upper case")
              .info()
              .help("write the host in lower case, here and in the credential's name");
      draft.unsafeFix(
          "write lower case",
          LiteralEdit.of(location.value(), start, start + url.host().length(), url.host()));
    }
  }
}
