package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;

/** An Azure URL that ends before the name of a blob. */
final class UrlNotABlob extends StatementRule<Statement> {

  UrlNotABlob() {
    super(Family.URL, "url-not-a-blob", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("An Azure URL names a container or a folder instead of a blob")
        .because(
            """
            The URL of a device must point at a blob, which the backup creates or the restore reads; a container, a folder or an \
            account alone cannot be opened, and the statement fails when it runs. A single name with an extension may be a blob \
            of the root container; that is inferred, so it is a warning.""")
        .instead(
            "Write account, container and the name of the blob: https://ACCOUNT.blob.core.windows.net/CONTAINER/NAME.bak.")
        .limits("Silent where the path has parts that the script does not show.")
        .sources("B2U")
        .bad("BACKUP DATABASE Hr TO URL = «'https://acmebak.blob.core.windows.net/n'»;")
        .bad("BACKUP DATABASE Hr TO URL = «'https://$(Account).blob.core.windows.net/n/hr/'»;")
        .bad("RESTORE FILELISTONLY FROM URL = «'https://acmebak.blob.core.windows.net/hr.bak'»;")
        .good("BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/hr';")
        .good("BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/$root/hr.bak';")
        .good("BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/$(Path)';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location.url().filter(UrlNotABlob::endsEarly).ifPresent(url -> report(location, url, check));
    }
  }

  private static boolean endsEarly(StorageUrl url) {
    // A backslash is reported by another rule, and the blob is there once it is a slash.
    return url.isAzure()
        && url.text().indexOf('\\') < 0
        && url.isPathKnown()
        && (url.segments().size() < 2 || url.trailingSlash());
  }

  private static void report(UrlLocation location, StorageUrl url, Check check) {
    if (url.segments().isEmpty()) {
      check.report(location.value(), "the URL ends with the host; container and blob are missing");
      return;
    }
    String container = url.segments().get(0);
    if (url.segments().size() > 1) {
      check.report(location.value(), "the URL ends with a folder of container " + container);
      return;
    }
    boolean root = !url.trailingSlash() && container.lastIndexOf('.') > 0;
    String blob = container + " stands where the container belongs";
    String none = "the URL ends with container " + container + "; the blob is missing";
    check.report(location.value(), root ? blob : none).warnUnless(!root);
  }
}
