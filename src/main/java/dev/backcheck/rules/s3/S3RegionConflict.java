package dev.backcheck.rules.s3;

import dev.backcheck.model.S3Options;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** An AWS host and options that name different regions. */
final class S3RegionConflict extends StatementRule<DeviceStatement> {

  S3RegionConflict() {
    super(Family.S3, "s3-region-conflict", DeviceStatement.class, Trait.URL, Trait.S3);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .likely()
        .summary("The host of an s3 URL and the options disagree about the region")
        .because(
            """
            Requests are signed for the region in the options, us-east-1 where there are none. AWS refuses a request signed for \
            another region than the bucket's. A host without a region needs the options, unless the bucket is in us-east-1.""")
        .instead("Write the region of the bucket in host and options alike.")
        .ignoreWhen("The host has no region and the bucket is in us-east-1.")
        .sources("S3", "CCRED")
        .bad(
            "BACKUP DATABASE Hr TO URL = «'s3://bak.s3.eu-west-1.amazonaws.com/a.bak'» WITH BACKUP_OPTIONS = '{\"s3\":{\"region\":\"us-east-1\"}}';")
        .bad("RESTORE DATABASE Hr FROM URL = «'s3://s3.amazonaws.com/bak/$(File)'»;")
        .good(
            "BACKUP DATABASE Hr TO URL = 's3://bak.s3.eu-west-1.amazonaws.com/a.bak' WITH BACKUP_OPTIONS = '{\"s3\":{\"region\":\"eu-west-1\"}}';",
            "BACKUP DATABASE Hr TO URL = 's3://bak.s3.eu-west-1.amazonaws.com/a.bak' WITH BACKUP_OPTIONS = '{\"s3\":{\"region\":\"$(Region)\"}}';",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    Optional<Value> options =
        statement.options().find(OptionUse.verb(statement) + "_OPTIONS").flatMap(Option::value);
    Optional<String> region =
        options.flatMap(value -> S3Options.of(check.model().text(value)).region());
    for (UrlLocation location : check.model().urls(statement)) {
      Optional<StorageHost> aws =
          location
              .url()
              .filter(url -> url.isS3() && !StorageUrl.hasHole(url.host()))
              .flatMap(StorageUrl::storageHost)
              .filter(host -> host.service() == StorageHost.Service.S3);
      if (aws.isEmpty()) {
        continue;
      }
      Optional<String> named = aws.get().zone();
      if (named.isEmpty() && options.isEmpty()) {
        check.report(location.value(), "no region is named, so us-east-1 is taken").possible();
      } else if (named.isPresent()
          && region.isPresent()
          && !named.get().equalsIgnoreCase(region.get())) {
        check.report(
            location.value(),
            "the host is in " + named.get() + ", the options say " + region.get());
      }
    }
  }
}
