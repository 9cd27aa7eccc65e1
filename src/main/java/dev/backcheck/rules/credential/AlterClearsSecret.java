package dev.backcheck.rules.credential;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.AlterCredential;

/** ALTER without SECRET. */
public final class AlterClearsSecret extends StatementRule<AlterCredential> {

  /** The rule. */
  public AlterClearsSecret() {
    super(
        AlterCredential.class,
        rule("credential-alter-clears-secret", Family.CREDENTIAL, Severity.WARNING, Fails.SILENT)
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
                "«ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                    + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE'»;")
            .bad("«ALTER DATABASE SCOPED CREDENTIAL Files WITH IDENTITY = 'acme'»;")
            .good(
                "ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                    + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';")
            .good(
                "ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                    + " WITH IDENTITY = 'Managed Identity';"));
  }

  @Override
  protected void check(AlterCredential statement, Check check) {
    boolean needed = StorageName.kind(statement, check) != CredentialKind.MANAGED_IDENTITY;
    if (needed && statement.identity().isPresent() && statement.secret().isEmpty()) {
      check.report(
          statement,
          "altering %s without SECRET removes its secret"
              .formatted(StorageWords.name(statement.name())));
    }
  }
}
