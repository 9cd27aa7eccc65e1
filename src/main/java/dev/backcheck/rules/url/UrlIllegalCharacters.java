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

/** Characters in the path of an Azure URL that cannot be there, or not for long. */
final class UrlIllegalCharacters extends StatementRule<Statement> {

  private static final int LONGEST = 1024;

  UrlIllegalCharacters() {
    super(Family.URL, "url-illegal-characters", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("The path of an Azure URL has characters that a blob name should not have")
        .because(
            """
            Blanks, control characters, quotes, angle brackets and bars must be percent-encoded in a URL; a backslash is taken \
            for a slash by some programs and not by others; dots and blanks at the end of a name are lost. A blob name has at \
            most 1024 characters. The backup fails, or later nobody finds the blob by the name in the script.""")
        .instead(
            "Use letters, digits, hyphens, underscores and dots, with slashes between folders.")
        .sources("AZNAME")
        .yieldsTo("url-query-or-fragment", "url-too-long")
        .bad("BACKUP DATABASE Hr TO URL = «'https://bak.blob.core.windows.net/n\\a.bak'»;")
        .bad("BACKUP DATABASE Hr TO URL = «'https://bak.blob.core.windows.net/n/$(Db) full.bak'»;")
        .bad("RESTORE DATABASE Hr FROM URL = «'https://bak.blob.core.windows.net/n/a.'»;")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/n/a%20b.bak';")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/n/<my db>.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location.url().filter(StorageUrl::isAzure).ifPresent(url -> check(location, url, check));
    }
  }

  private static void check(UrlLocation location, StorageUrl url, Check check) {
    String known = url.knownPath();
    if (known.indexOf('\\') >= 0) {
      ReportDraft draft = check.report(location.value(), "the path of the URL has a backslash");
      String value = location.literal().map(Text::value).orElse("");
      draft.safeFix(
          "write slashes",
          LiteralEdit.of(location.value(), 0, value.length(), value.replace('\\', '/')));
    } else if (known.chars().anyMatch(UrlIllegalCharacters::isIllegal)) {
      check.report(
          location.value(), "the path of the URL has a blank or another character to be encoded");
    } else if (known.endsWith(".") && !StorageUrl.hasHole(url.blobName())) {
      check.report(location.value(), "the name of the blob ends with a dot");
    } else if (url.isKnown() && url.blobName().length() > LONGEST) {
      check.report(
          location.value(), "the name of the blob has more than " + LONGEST + " characters");
    }
  }

  private static boolean isIllegal(int c) {
    return Character.isWhitespace(c) || Character.isISOControl(c) || "\"<>|".indexOf(c) >= 0;
  }
}
