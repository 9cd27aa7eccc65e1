package dev.backcheck.rules.s3;

import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;
import java.util.Optional;

/** A credential in one of the two ways to write an AWS bucket, and a URL in the other. */
final class S3StyleMismatch extends StatementRule<Statement> {

  S3StyleMismatch() {
    super(Family.S3, "s3-style-mismatch", Statement.class, Trait.URL, Trait.CREDENTIALS);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201)
        .summary("Credential and URL write the same bucket in different ways")
        .because(
            """
            AWS takes the bucket at the beginning of the host or of the path. SQL Server compares the credential's name with the \
            beginning of the URL as text, so one way does not cover the other: message 3201 when the statement runs, with \
            operating system error 50 (86 was seen as well).""")
        .instead("Name the credential in the same way as the URL.")
        .limits(
            "A warning where the server may hold a fitting credential that the scripts do not show.")
        .sources("S3", "CCRED", "S3BP")
        .bad(
            Minio.create("s3://bak.s3.us-west-2.amazonaws.com/hr")
                + "BACKUP DATABASE Hr TO URL = «'s3://s3.us-west-2.amazonaws.com/bak/hr/a.bak'»;")
        .bad(
            Example.of(Minio.create("s3://s3.us-west-2.amazonaws.com/bak"))
                .then(
                    "V2__backup.sql",
                    "RESTORE DATABASE Hr FROM URL = «'s3://bak.s3.us-west-2.amazonaws.com/hr/$(File)'»;")
                .closedInventory())
        .good(
            Minio.create("s3://bak.s3.us-west-2.amazonaws.com/hr")
                + "BACKUP DATABASE Hr TO URL = 's3://bak.s3.us-west-2.amazonaws.com/hr/a.bak';",
            Minio.create("s3://s3.us-west-2.amazonaws.com/bak")
                + "BACKUP DATABASE Hr TO URL = 's3://s3.us-west-2.amazonaws.com/bak/hr/a.bak';",
            Minio.create("s3://other.s3.us-west-2.amazonaws.com")
                + "BACKUP DATABASE Hr TO URL = 's3://s3.us-west-2.amazonaws.com/bak/hr/a.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      Optional<StorageUrl> other = location.url().flatMap(StorageUrl::otherStyle);
      if (other.isPresent()
          && S3Devices.isUncovered(location.url().orElseThrow(), statement, check)) {
        check
            .credentialFor(other.get())
            .credential()
            .ifPresent(credential -> report(location, credential, check));
      }
    }
  }

  private static void report(UrlLocation location, Credential credential, Check check) {
    check
        .report(
            location.value(),
            "the bucket of the URL stands elsewhere than in the credential's name")
        .severity(S3Devices.severity(credential, check))
        .related(
            credential.created(), credential.definition().name(), "the credential for this bucket");
  }
}
