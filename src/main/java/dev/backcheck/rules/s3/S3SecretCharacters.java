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

/** An S3 secret with characters the documentation does not allow. */
final class S3SecretCharacters extends StatementRule<CredentialDefinition> {

  S3SecretCharacters() {
    super(Family.S3, "s3-secret-characters", CredentialDefinition.class, Trait.SECRET);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN)
        .inferred()
        .possible()
        .summary("An S3 secret holds more than letters and digits")
        .because(
            """
            The documentation allows letters and digits only in ID and key. Keys made by AWS have slashes and plus signs all the \
            same and are known to work; that contradiction is why this is advice.""")
        .instead("If requests are refused, make a key of letters and digits.")
        .ignoreWhen("Backups with the key succeed.")
        .sources("S3")
        .yieldsTo("s3-secret-format")
        .bad(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = «'FAKE-ID:FAKE/KEY'»;",
            "ALTER CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = «'$(Id):FAKE+KEY'»;")
        .good(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = 'FAKEID:FAKEKEY';",
            "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/n] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=fake&sig=fake';");
  }

  @Override
  protected void check(CredentialDefinition credential, Check check) {
    if (check.kind(credential) != CredentialKind.S3_ACCESS_KEY) {
      return;
    }
    credential
        .secret()
        .filter(secret -> !S3Secret.of(check.model().text(secret)).plain())
        .ifPresent(
            secret ->
                check.report(secret, "the secret holds more than letters, digits and a colon"));
  }
}
