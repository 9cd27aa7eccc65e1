package dev.backcheck.rules.s3;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.Edition;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;

/** S3 storage in Express edition. */
final class S3Edition extends StatementRule<DeviceStatement> {

  S3Edition() {
    super(Family.S3, "s3-edition", DeviceStatement.class, Trait.URL, Trait.S3, Trait.EDITION);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("S3-compatible storage in Express edition")
        .because(
            "Express edition has no backup to S3 and no restore from it; the statement fails when it runs.")
        .instead("Back up to DISK, or use another edition.")
        .sources("S3", "ED25", "OLA")
        .yieldsTo("s3-min-version")
        .badOn(
            "2022:express", "BACKUP DATABASE Hr TO URL = «'s3://minio.acme.test:9000/bak/a.bak'»;")
        .badOn("2025:express", "RESTORE DATABASE Hr FROM URL = «'s3://$(Bucket)/a.bak'»;")
        .goodOn(
            "2022:standard", "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak';")
        .goodOn("2022", "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    if (!check.target().editionIs(Edition.EXPRESS).isYes()) {
      return;
    }
    check.model().urls(statement).stream()
        .filter(location -> location.url().filter(StorageUrl::isS3).isPresent())
        .findFirst()
        .ifPresent(location -> check.report(location.value(), "Express edition has no S3 storage"));
  }
}
