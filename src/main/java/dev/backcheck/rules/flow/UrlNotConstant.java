package dev.backcheck.rules.flow;

import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;

/** A URL of which nothing is known. */
final class UrlNotConstant extends StatementRule<Statement> {

  UrlNotConstant() {
    super(Family.FLOW, "url-not-constant", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .inferred()
        .possible()
        .summary("The URL of a device is not known before the statement runs")
        .because(
            """
            Whether a credential covers a URL can be told when at least its beginning is known, up to the container. This is a \
            rule of the tool, not of the server.""")
        .instead("Build the URL from a constant beginning, or check by hand.")
        .sources("B2U")
        .bad("BACKUP DATABASE Hr TO URL = «@url»;")
        .bad("RESTORE VERIFYONLY FROM URL = «@first», URL = «@second»;")
        .good(Nightly.BACKUP)
        .good("BACKUP DATABASE Hr TO DISK = @path;");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      boolean unknown = location.literal().isEmpty() && location.text().prefix().isEmpty();
      if (unknown) {
        check.report(location.value(), "the URL is not known before the statement runs");
      }
    }
  }
}
