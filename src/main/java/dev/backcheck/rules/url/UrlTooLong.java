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

/** A URL above the length the server takes. */
final class UrlTooLong extends StatementRule<Statement> {

  private static final int LONGEST = 259;
  private static final int ADVISED_S3 = 200;

  UrlTooLong() {
    super(Family.URL, "url-too-long", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3057)
        .summary("A backup URL is longer than 259 characters")
        .because(
            """
            The name of a device has at most 259 characters, URLs included: longer ones end with message 3057 when the statement \
            runs. For S3 the documentation advises against more than 200, which is a warning. Lengths count UTF-16 units; of a \
            partly known URL only the known parts count.""")
        .instead("Shorten the names of folders and files.")
        .sources("B2U", "S3", "E25")
        .yieldsTo("url-query-or-fragment")
        .bad(
            "BACKUP DATABASE Hr TO URL = «'https://acmebak.blob.core.windows.net/nightly/"
                + "a".repeat(240)
                + "'»;",
            "BACKUP DATABASE Hr TO URL = «'s3://minio.acme.test:9000/bak/"
                + "a".repeat(180)
                + "'»;",
            "BACKUP DATABASE Hr TO URL = «'https://acmebak.blob.core.windows.net/nightly/$(Folder)/"
                + "a".repeat(230)
                + "'»;")
        .good(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/"
                + "a".repeat(213)
                + "';",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/" + "a".repeat(170) + "';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      int length = location.text().knownLength();
      boolean s3 = location.url().filter(StorageUrl::isS3).isPresent();
      String atLeast = location.text().isConstant() ? "" : "at least ";
      String message = "the backup URL has " + atLeast + length + " characters";
      if (length > LONGEST) {
        check.report(location.value(), message + ", " + LONGEST + " are allowed");
      } else if (s3 && length > ADVISED_S3) {
        check
            .report(
                location.value(), message + ", for S3 no more than " + ADVISED_S3 + " are advised")
            .warning()
            .engine();
      }
    }
  }
}
