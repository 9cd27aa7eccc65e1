package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;

/** A managed identity for S3-compatible storage. */
final class OnS3 extends StatementRule<CredentialDefinition> {

  OnS3() {
    super(Family.MANAGED_IDENTITY, "managed-identity-s3", CredentialDefinition.class, Trait.S3);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3233)
        .summary("A credential for S3-compatible storage has a managed identity")
        .because(
            """
            A managed identity is known to Azure only. For a name that begins with s3:// the server demands the identity S3 \
            Access Key and refuses the backup or restore with message 3233.""")
        .instead("Write IDENTITY = 'S3 Access Key', SECRET = 'AccessKeyID:SecretKeyID'.")
        .sources("S3", "E25")
        .bad(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH «IDENTITY = 'Managed Identity'»;",
            "ALTER CREDENTIAL [S3://bak.s3.eu-west-1.amazonaws.com] WITH «IDENTITY = N'managed identity'»;")
        .good(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3Pair)';")
        .good(Nightly.MANAGED);
  }

  @Override
  protected void check(CredentialDefinition definition, Check check) {
    if (definition.scope() != Scope.SERVER
        || check.kind(definition) != CredentialKind.MANAGED_IDENTITY) {
      return;
    }
    StorageUrl.of(check.model().text(definition.name()))
        .filter(StorageUrl::isS3)
        .ifPresent(
            url ->
                check.report(
                    definition.clause(CredentialClause.Kind.IDENTITY).orElseThrow(),
                    "the credential for "
                        + url.containerUrl()
                        + " has a managed identity, and S3 storage takes access keys only"));
  }
}
