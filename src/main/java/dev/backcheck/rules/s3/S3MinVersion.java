package dev.backcheck.rules.s3;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.Statement;

/** S3 storage before SQL Server 2022. */
final class S3MinVersion extends StatementRule<Statement> {

  S3MinVersion() {
    super(Family.S3, "s3-min-version", Statement.class, Trait.S3, Trait.BEFORE_2022);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("S3-compatible storage before SQL Server 2022")
        .because(
            """
            SQL Server 2022 is the first version that writes to and reads from s3 URLs; earlier ones do not know the scheme, and \
            the statement fails when it runs. The message lists of SQL Server 2019 have none for it, so no number is given. A \
            credential with such a name can be created, and is of no use.""")
        .instead("Use SQL Server 2022 or later, or another device.")
        .sources("BACKUP", "S3")
        .badOn("2019", "BACKUP DATABASE Hr TO URL = «'s3://minio.acme.test:9000/bak/a.bak'»;")
        .badOn(
            "2017-CU31",
            "CREATE CREDENTIAL «[s3://minio.acme.test:9000/bak]» WITH IDENTITY = 'S3 Access Key', SECRET = '$(Key)';")
        .badOn("2016", "RESTORE DATABASE Hr FROM URL = «'s3://$(Bucket)/a.bak'»;")
        .goodOn("2022", "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak';")
        .good("BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak';")
        .goodOn("2019", "BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/n/a.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (!check.target().atLeastMajor(16).isNo()) {
      return;
    }
    for (UrlLocation location : check.model().urls(statement)) {
      if (location.url().filter(StorageUrl::isS3).isPresent()) {
        check.report(location.value(), "s3 URLs need SQL Server 2022");
      }
    }
    if (statement instanceof CredentialDefinition credential
        && credential.scope() == CredentialStatement.Scope.SERVER
        && isS3(credential, check)) {
      check
          .report(credential.name(), "credentials for S3 need SQL Server 2022")
          .fails(Fails.SILENT);
    }
  }

  private static boolean isS3(CredentialDefinition credential, Check check) {
    return StorageUrl.of(check.model().text(credential.name()))
        .filter(StorageUrl::isS3)
        .isPresent();
  }
}
