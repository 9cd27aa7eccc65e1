package dev.backcheck.rules.url;

import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LiteralEdit;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Text;
import java.util.List;
import java.util.Set;

/** A URL that begins neither with https nor with s3. */
final class UrlUnsupportedScheme extends StatementRule<Statement> {

  private static final Set<String> SUPPORTED = Set.of("https", "s3", "http");

  UrlUnsupportedScheme() {
    super(Family.URL, "url-unsupported-scheme", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3297, 3078)
        .summary("A backup URL begins with something else than https:// or s3://")
        .because(
            """
            SQL Server knows https:// for Azure and s3:// for S3-compatible storage. With any other scheme, none, or a broken \
            separator the statement ends with message 3297 or 3078 when it runs.""")
        .instead("Write the https URL of the blob, or an s3 URL.")
        .sources("E25", "OLA")
        .bad("BACKUP DATABASE Hr TO URL = «'abfss://n@bak.dfs.core.windows.net/hr.bak'»;")
        .bad("BACKUP DATABASE Hr TO URL = «'bak.blob.core.windows.net/nightly/$(File)'»;")
        .bad("RESTORE DATABASE Hr FROM URL = «'https:\\\\bak.blob.core.windows.net\\n\\hr.bak'»;")
        .bad("BACKUP DATABASE Hr TO URL = «'s3:/minio.acme.test:9000/bak/hr.bak'»;")
        .good("BACKUP DATABASE Hr TO URL = 'HTTPS://bak.blob.core.windows.net/nightly/hr.bak';")
        .good("BACKUP DATABASE Hr TO URL = 's3$(Rest)', URL = '$(Whole)', URL = @url;")
        .good("BACKUP DATABASE Hr TO URL = 'D:\\hr.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      if (location.url().isPresent()) {
        String scheme = location.url().get().scheme();
        if (!SUPPORTED.contains(scheme)) {
          report(location, "the backup URL has the scheme " + scheme, check);
        }
      } else if (BlobUrls.surelyHasNoScheme(location.text())) {
        report(location, "the backup URL does not begin with https:// or s3://", check);
      }
    }
  }

  private static void report(UrlLocation location, String message, Check check) {
    String value = location.literal().map(Text::value).orElse("");
    List<Edit> edits =
        BlobUrls.https(value)
            .map(url -> LiteralEdit.of(location.value(), 0, value.length(), url))
            .orElse(List.of());
    check.report(location.value(), message).unsafeFix("write the https URL", edits);
  }
}
