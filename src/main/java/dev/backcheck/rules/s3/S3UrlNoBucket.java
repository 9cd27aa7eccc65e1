package dev.backcheck.rules.s3;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;

/** An s3 URL without bucket or key. */
final class S3UrlNoBucket extends StatementRule<Statement> {

  S3UrlNoBucket() {
    super(Family.S3, "s3-url-no-bucket", Statement.class, Trait.S3, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201)
        .summary("An s3 URL without a bucket or without the name of an object")
        .because(
            """
            Behind the endpoint the URL needs the bucket, unless the host begins with it, and the name of the object. The server \
            cannot open anything else: message 3201 with operating system error 50 when the statement runs. One name behind a \
            host of several labels may be an object of a bucket named in the host, so that is a warning.""")
        .instead(
            "Write s3://ENDPOINT:PORT/BUCKET/NAME.bak, or s3://BUCKET.HOST/NAME.bak; the bucket must exist.")
        .limits("Silent where the host or the path has parts that the script does not show.")
        .sources("S3BP", "S3")
        .bad("BACKUP DATABASE Hr TO URL = «'s3://minio.acme.test:9000'»;")
        .bad("BACKUP DATABASE Hr TO URL = «'s3://10.0.0.5:9000/hr.bak'»;")
        .bad("BACKUP DATABASE Hr TO URL = «'s3://s3.eu-west-1.amazonaws.com/hr.bak'»;")
        .bad("BACKUP DATABASE Hr TO URL = «'s3://minio.acme.test:9000/hr.bak'»;")
        .bad("RESTORE DATABASE Hr FROM URL = «'s3://minio.acme.test:9000/bak/hr/'»;")
        .good("BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/hr.bak';")
        .good("BACKUP DATABASE Hr TO URL = 's3://bak.s3.eu-west-1.amazonaws.com/hr.bak';")
        .good("BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/$(Path)';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location
          .url()
          .filter(url -> url.isS3() && url.isKnown())
          .ifPresent(url -> check(location, url, check));
    }
  }

  private static void check(UrlLocation location, StorageUrl url, Check check) {
    if (url.segments().isEmpty()) {
      check.report(
          location.value(), "the URL ends with the endpoint; bucket and object are missing");
    } else if (url.trailingSlash()) {
      check.report(
          location.value(), "the URL ends with a folder; the name of the object is missing");
    } else if (url.segments().size() == 1 && url.bucketInHost().isNo()) {
      check.report(
          location.value(), "the URL has one name behind an endpoint; it needs bucket and object");
    } else if (url.segments().size() == 1 && url.bucketInHost().isUnknown()) {
      check
          .report(
              location.value(),
              "the URL has one name behind the host; unless the host begins with the bucket, it is missing")
          .warning()
          .possible();
    }
  }
}
