package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
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
import dev.backcheck.syntax.Text;

/** A URL with a query or a fragment. */
final class UrlQueryOrFragment extends StatementRule<Statement> {

  UrlQueryOrFragment() {
    super(Family.URL, "url-query-or-fragment", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3297)
        .summary("A backup URL carries a query, such as a SAS token")
        .because(
            """
            The URL of a device must not have a query: the statement ends with message 3297 when it runs. A shared access \
            signature belongs into a credential; in a statement it also reaches logs, msdb and monitoring. No message names \
            fragments, so a # alone is a warning.""")
        .instead(
            """
            End the URL with the name of the blob and put the token into the SECRET of a credential named like the container; \
            treat a token that stood here as known to others and make a new one.""")
        .sources("E25", "B2U")
        .bad(
            "BACKUP DATABASE Hr TO URL = «'https://bak.blob.core.windows.net/nightly/hr.bak?sv=2024-11-04&sig=fake'»;",
            "RESTORE VERIFYONLY FROM URL = «'https://bak.blob.core.windows.net/nightly/hr.bak#latest'»;")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/nightly/hr.bak';")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/nightly/<db?>.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location
          .url()
          .filter(url -> url.query() || url.fragment())
          .ifPresent(url -> report(location, url, check));
    }
  }

  private static void report(UrlLocation location, StorageUrl url, Check check) {
    String what = url.query() ? "query" : "fragment";
    ReportDraft draft = check.report(location.value(), "the backup URL has a " + what);
    if (!url.query()) {
      draft.warning().likely().engine().help("leave out # and what follows");
    }
    String value = location.literal().map(Text::value).orElse("");
    int mark = url.query() ? value.indexOf('?') : value.indexOf('#');
    if (mark >= 0 && url.isKnown()) {
      draft.unsafeFix(
          "take the " + what + " off", LiteralEdit.of(location.value(), mark, value.length(), ""));
    }
  }
}
