package dev.backcheck.rules.credential;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.AlterCredential;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialGuard;
import dev.backcheck.syntax.CredentialStatement.Scope;

/** A guard that keeps an old secret. */
final class GuardKeepsStaleSecret extends StatementRule<CreateCredential> {

  private static final String GUARD =
      "IF NOT EXISTS (SELECT 1 FROM sys.credentials"
          + " WHERE name = N'https://acmebak.blob.core.windows.net/nightly')\n";

  GuardKeepsStaleSecret() {
    super(
        Family.CREDENTIAL,
        "credential-guarded-create-keeps-stale-secret",
        CreateCredential.class,
        Where.has(Trait.GUARD, Trait.SECRET));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .inferred()
        .summary("A guarded CREATE CREDENTIAL does not renew the secret")
        .because(
            """
            Where the credential is there already, the statement is passed over: it keeps the secret it has, which may have \
            expired. The documentation suggests this very guard; the consequence is inferred.""")
        .instead("Add ELSE ALTER CREDENTIAL with the same identity and secret.")
        .ignoreWhen("The secret does not change.")
        .sources("B2UBP")
        .bad(GUARD + Nightly.SAS.replace("CREATE", "«CREATE").replace(";", "»;"))
        .bad(
            "IF NOT EXISTS (SELECT * FROM sys.credentials WHERE name = 'k')\nBEGIN\n"
                + "  «CREATE CREDENTIAL k WITH IDENTITY = 'acmebak', SECRET = '$(Key)'»;\nEND;")
        .good(GUARD + Nightly.CREATE)
        .good(
            GUARD + Nightly.SAS.replace(";\n", "\nELSE\n") + Nightly.SAS.replace("CREATE", "ALTER"))
        .good(Nightly.SAS);
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    boolean guarded =
        statement.scope() == Scope.SERVER
            && statement.secret().isPresent()
            && check.step().guard().filter(CredentialGuard::negated).isPresent();
    boolean renewed =
        check.model().serverCredentials().named(check.text(statement.name())).stream()
            .flatMap(timeline -> timeline.next(check.step()).stream())
            .map(Step::statement)
            .anyMatch(AlterCredential.class::isInstance);
    if (guarded && !renewed) {
      check.report(
          statement,
          "where %s exists, it keeps its old secret"
              .formatted(StorageWords.name(statement.name())));
    }
  }
}
