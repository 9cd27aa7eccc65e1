package dev.backcheck.rules.url;

import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LiteralEdit;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;

/** A URL of plain HTTP. */
final class UrlHttpScheme extends StatementRule<Statement> {

  UrlHttpScheme() {
    super(Family.URL, "url-http-scheme", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("A backup URL begins with http:// instead of https://")
        .because(
            """
            Backup to URL works over HTTPS only: the documentation calls HTTP unsupported, so the operation fails when it runs, \
            before anything is transferred. The text of message 3297 speaks of a URL composed with HTTP or HTTPS; the \
            documentation page is newer and is followed here.""")
        .instead("Write https://.")
        .sources("B2U", "S3")
        .bad("BACKUP DATABASE Hr TO URL = «'http://acmebak.blob.core.windows.net/nightly/hr.bak'»;")
        .bad(
            "RESTORE DATABASE Hr FROM URL = «N'HTTP://$(Account).blob.core.windows.net/nightly/hr.bak'»;")
        .good("BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';")
        .good(
            "BACKUP DATABASE Hr TO URL = '$(Scheme)://acmebak.blob.core.windows.net/nightly/hr.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location
          .url()
          .filter(url -> url.scheme().equals("http"))
          .ifPresent(u -> report(location, check));
    }
  }

  private static void report(UrlLocation location, Check check) {
    ReportDraft draft = check.report(location.value(), "the backup URL uses http");
    draft.safeFix("write https", LiteralEdit.of(location.value(), 0, "http".length(), "https"));
  }
}
