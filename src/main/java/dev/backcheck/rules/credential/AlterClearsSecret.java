package dev.backcheck.rules.credential;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.AlterCredential;

/** ALTER without SECRET. */
final class AlterClearsSecret extends StatementRule<AlterCredential> {

  AlterClearsSecret() {
    super(Family.CREDENTIAL, "credential-alter-clears-secret", AlterCredential.class);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("ALTER CREDENTIAL without SECRET removes the secret")
        .because(
            """
            ALTER CREDENTIAL always sets both: without SECRET the stored one becomes NULL, without a word. The documentation has \
            an example that does so on purpose, so this is no error by itself.""")
        .instead("Repeat SECRET in the statement.")
        .ignoreWhen("The secret is to go.")
        .sources("ACRED", "ADSC")
        .yieldsTo("credential-altered-incompatibly")
        .bad(
            "«ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly] WITH IDENTITY = 'SHARED ACCESS SIGNATURE'»;")
        .bad("«ALTER DATABASE SCOPED CREDENTIAL Files WITH IDENTITY = 'acme'»;")
        .good(
            "ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';",
            "ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly] WITH IDENTITY = 'Managed Identity';");
  }

  @Override
  protected void check(AlterCredential statement, Check check) {
    boolean needed = check.kind(statement) != CredentialKind.MANAGED_IDENTITY;
    if (needed && statement.identity().isPresent() && statement.secret().isEmpty()) {
      check.report(
          statement,
          "altering %s without SECRET removes its secret"
              .formatted(StorageWords.name(statement.name())));
    }
  }
}
