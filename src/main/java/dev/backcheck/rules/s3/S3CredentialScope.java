package dev.backcheck.rules.s3;

import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Statement;
import java.util.List;

/** Several credentials for one s3 URL. */
final class S3CredentialScope extends StatementRule<Statement> {

  S3CredentialScope() {
    super(
        Family.S3, "s3-credential-scope", Statement.class, Trait.URL, Trait.S3, Trait.CREDENTIALS);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("Several credentials cover an s3 URL; the one with the longest name is used")
        .because(
            """
            For S3 the server looks for a credential with the whole path, then for each folder up to the bucket, and takes the \
            first it finds.""")
        .instead("Check that the more specific credential is the one that is meant.")
        .sources("S3BP")
        .bad(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = '$(A)';\nCREATE CREDENTIAL [s3://minio.acme.test:9000/bak/hr] WITH IDENTITY = 'S3 Access Key', SECRET = '$(B)';\nBACKUP DATABASE Hr TO URL = «'s3://minio.acme.test:9000/bak/hr/a.bak'»;")
        .bad(
            Example.of(
                    "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = '$(A)';")
                .then(
                    "V2__hr.sql",
                    "CREATE CREDENTIAL [s3://minio.acme.test:9000] WITH IDENTITY = 'S3 Access Key', SECRET = '$(B)';\nRESTORE DATABASE Hr FROM URL = «'s3://minio.acme.test:9000/bak/$(File)'»;"))
        .good(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = '$(A)';\nCREATE CREDENTIAL [s3://minio.acme.test:9000/bak/hr] WITH IDENTITY = 'S3 Access Key', SECRET = '$(B)';\nBACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/fin/a.bak';",
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = '$(A)';\nCREATE CREDENTIAL K WITH IDENTITY = 'S3 Access Key', SECRET = '$(B)';\nBACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH CREDENTIAL = 'K';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (statement instanceof DeviceStatement media && media.options().has("CREDENTIAL")) {
      return;
    }
    for (UrlLocation location : check.model().urls(statement)) {
      location.url().filter(StorageUrl::isS3).ifPresent(url -> check(location, url, check));
    }
  }

  private static void check(UrlLocation location, StorageUrl url, Check check) {
    List<Credential> all = check.model().serverCredentials().allCovering(url, check.step());
    if (all.size() > 1) {
      ReportDraft draft =
          check.report(
              location.value(),
              all.size() + " credentials cover the URL, the most specific is used");
      String what = "this one is used";
      for (Credential credential : all) {
        draft.related(credential.created(), what);
        what = "this one covers it, too";
      }
    }
  }
}
