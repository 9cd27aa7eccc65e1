package dev.backcheck.rules.s3;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.Edition;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;

/** S3 storage in Express edition. */
public final class S3Edition extends StatementRule<DeviceStatement> {

  /** The rule. */
  public S3Edition() {
    super(
        DeviceStatement.class,
        rule("s3-edition", Family.S3, Severity.ERROR, Fails.RUN)
            .summary("S3-compatible storage in Express edition")
            .because(
                "Express edition has no backup to S3 and no restore from it; the statement fails when it runs.")
            .instead("Back up to DISK, or use another edition.")
            .sources("S3", "ED25", "OLA")
            .bad(
                Example.of("BACKUP DATABASE Hr TO URL = «'s3://minio.acme.test:9000/bak/a.bak'»;")
                    .on("2022:express"))
            .bad(
                Example.of("RESTORE DATABASE Hr FROM URL = «'s3://$(Bucket)/a.bak'»;")
                    .on("2025:express"))
            .good(
                Example.of("BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak';")
                    .on("2022:standard"))
            .good(
                Example.of("BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak';")
                    .on("2022"))
            .yieldsTo("s3-min-version"));
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
