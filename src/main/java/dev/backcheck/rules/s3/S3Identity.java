package dev.backcheck.rules.s3;

import dev.backcheck.model.Credential;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;

/** An S3 credential with another identity than S3 needs. */
final class S3Identity extends StatementRule<Statement> {

  S3Identity() {
    super(
        Family.S3,
        "s3-identity",
        Statement.class,
        Where.option("CREDENTIAL").or(Trait.CREDENTIAL).and(Trait.S3));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3233)
        .summary("A credential for S3 whose identity is not 'S3 Access Key'")
        .because(
            """
            The identity tells the server how to read the secret. CREATE CREDENTIAL takes any; the backup or restore that uses \
            the credential ends with message 3233, which asks for S3 Access Key.""")
        .instead("Write IDENTITY = 'S3 Access Key' and put ID and key into the secret: 'ID:KEY'.")
        .sources("S3", "CCRED", "E25")
        .yieldsTo("managed-identity-s3")
        .bad(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = «'AKIAFAKE'», SECRET = '$(Key)';",
            "ALTER CREDENTIAL [s3://$(Endpoint)/bak] WITH IDENTITY = «'S3AccessKey'», SECRET = '$(Key)';",
            Minio.NAMED
                + "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH CREDENTIAL = «'MinioKey'»;")
        .good(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 's3 access KEY', SECRET = '$(Key)';",
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = '$(Identity)', SECRET = '$(Key)';",
            Minio.NAMED,
            "CREATE DATABASE SCOPED CREDENTIAL [s3://minio.acme.test:9000/data] WITH IDENTITY = 'minio', SECRET = '$(Key)';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (statement instanceof CredentialDefinition credential) {
      S3Identities.wrong(credential, check).ifPresent(identity -> report(identity, check));
    } else if (statement instanceof DeviceStatement media && S3Devices.isToS3(media, check)) {
      check
          .model()
          .namedCredential(media)
          .ifPresent(
              name ->
                  S3Identities.wrong(name, check).ifPresent(known -> report(name, known, check)));
    }
  }

  private static void report(Value identity, Check check) {
    String right = S3Identities.RIGHT;
    ReportDraft draft =
        check.report(identity, "the identity of a credential for S3 must be " + right);
    if (S3Identities.hasLetters(check.text(identity))) {
      draft.safeFix("write " + right, identity.range(), "'" + right + "'");
    }
  }

  private static void report(Value name, Credential known, Check check) {
    check
        .report(name, "the credential has another identity than " + S3Identities.RIGHT)
        .related(known.defined(), known.definition(), "its identity is set here");
  }
}
