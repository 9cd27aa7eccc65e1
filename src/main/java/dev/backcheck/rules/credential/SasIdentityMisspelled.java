package dev.backcheck.rules.credential;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;

/** A shared access signature under another identity. */
final class SasIdentityMisspelled extends StatementRule<CredentialDefinition> {

  SasIdentityMisspelled() {
    super(Family.CREDENTIAL, "credential-sas-identity-misspelled", CredentialDefinition.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3289, 3201, 3013)
        .inferred()
        .summary("A shared access signature stands under another identity")
        .because(
            """
            Only the identity SHARED ACCESS SIGNATURE, in any letter case, tells the server that the secret is a signature. Any \
            other is taken for the name of a storage account, and the secret for its key: CREATE CREDENTIAL succeeds, BACKUP and \
            RESTORE fail. That effect is inferred; the documentation only calls the text mandatory.""")
        .instead("Write IDENTITY = 'SHARED ACCESS SIGNATURE'.")
        .sources("CCRED", "MIQS")
        .bad(
            Nightly.OPENING
                + " WITH IDENTITY = «'SharedAccessSignature'», SECRET = 'sv=fake&sig=fake';",
            "ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                + " WITH IDENTITY = «'SAS'», SECRET = 'sr=c&si=policy&sig=fake';",
            Nightly.OPENING + " WITH IDENTITY = «'SHARED  ACCESS SIGNATURES'», SECRET = '$(Sas)';")
        .good(Nightly.SAS)
        .good(
            Nightly.OPENING
                + " WITH IDENTITY = 'Shared Access Signature', SECRET = 'sv=fake&sig=fake';")
        .good("CREATE CREDENTIAL k WITH IDENTITY = 'acmebak', SECRET = 'FAKEKEY==';");
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    statement
        .identity()
        .filter(Text.class::isInstance)
        .filter(identity -> isMisspelled(statement, identity, check))
        .ifPresent(
            identity ->
                check
                    .report(
                        identity, "the secret is a shared access signature, the identity is not")
                    .safeFix(
                        "Write the identity as the server wants it",
                        identity.range(),
                        "'" + SignatureWords.IDENTITY + "'"));
  }

  private static boolean isMisspelled(CredentialDefinition statement, Value identity, Check check) {
    return check.kind(statement) == CredentialKind.ACCOUNT
        && (SignatureWords.isMeantBy(check.text(identity))
            || statement.secret().map(check::text).filter(SignatureWords::isSignature).isPresent());
  }
}
