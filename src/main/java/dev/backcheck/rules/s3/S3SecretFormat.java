package dev.backcheck.rules.s3;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.S3Secret;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.Secret;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/** An S3 secret that is not an ID and a key. */
final class S3SecretFormat extends StatementRule<CredentialDefinition> {

  S3SecretFormat() {
    super(Family.S3, "s3-secret-format", CredentialDefinition.class, Trait.SECRET);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("The secret of an S3 credential is not ID:KEY")
        .because(
            """
            The server splits the secret at its only colon into access key ID and secret key. Without one, with more, or with an \
            empty half there is nothing to sign requests with: CREATE CREDENTIAL takes it, and every backup and restore that \
            uses the credential fails.""")
        .instead("Write SECRET = 'ID:KEY' with exactly one colon; neither half may contain one.")
        .sources("S3", "S3BP")
        .bad(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = «'FAKEID'»;",
            "ALTER CREDENTIAL MinioKey WITH IDENTITY = 's3 access key', SECRET = «'FAKE:ID:FAKEKEY'»;",
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = «':$(Key)'»;")
        .good(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = 'FAKEID:FAKEKEY';",
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3Secret)';",
            "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/n] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';");
  }

  @Override
  protected void check(CredentialDefinition credential, Check check) {
    boolean s3 = check.kind(credential) == CredentialKind.S3_ACCESS_KEY;
    if (s3 && credential.secret().isPresent()) {
      Secret secret = credential.secret().get();
      problem(check.model().text(secret)).ifPresent(what -> check.report(secret, what));
    }
  }

  private static Optional<String> problem(KnownText secret) {
    S3Secret parts = S3Secret.of(secret);
    if (parts.colons() > 1) {
      return Optional.of("the secret has more than one colon");
    }
    if (parts.colons() == 0) {
      return secret.isConstant() ? Optional.of("the secret has no colon") : Optional.empty();
    }
    return parts.hasEmptyHalf() ? Optional.of("one half of the secret is empty") : Optional.empty();
  }
}
