package dev.backcheck.rules.secret;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;

/** A secret that looks real, in a script. */
final class PlaintextSecret extends StatementRule<CredentialDefinition> {

  PlaintextSecret() {
    super(Family.SECRET, "plaintext-secret", CredentialDefinition.class, Trait.SECRET);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("A real secret stands in the script")
        .because(
            """
            Scripts are kept, copied and mailed. A signature, an access key or a password in one is known to everybody who can \
            read the repository, its copies and its history. Inferred advice: the documentation shows literals for illustration.""")
        .instead(
            "Put a sqlcmd variable in its place, SECRET = '$(SasToken)', and change the secret; or use a managed identity.")
        .limits("Words of examples and short passwords are let pass.")
        .inferred()
        .sources("CCRED")
        .yieldsTo("sample-secret")
        .bad(
            Nightly.reported("sv=2024-01-01&sig=realLooking"),
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 'S3 Access Key', «SECRET = 'AKIAQ7T3MADEUP5R4ND0:pZ7kQ2mX9vB4nL6tR8sW3yD5'»;",
            "CREATE CREDENTIAL Old WITH IDENTITY = 'acmebak', «SECRET = '"
                + "q7Zk".repeat(21)
                + "Xw=='»;")
        .good(Nightly.silent("$(SasToken)"))
        .good(Nightly.silent("sv=fake&sig=fake"))
        .good(Nightly.silent("<your SAS token>"))
        .good("CREATE CREDENTIAL Agent WITH IDENTITY = 'svc', SECRET = '';");
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    statement
        .secret()
        .flatMap(secret -> LikelySecret.in(check.model().text(secret)))
        .ifPresent(
            kind ->
                check.report(
                    statement.clause(CredentialClause.Kind.SECRET).orElseThrow(),
                    kind + " stands in the script in plain text"));
  }
}
