package dev.backcheck.rules.credential;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.reference.Platform;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.Value;

/** A Windows account on SQL Managed Instance. */
final class IdentityOnManagedInstance extends StatementRule<CredentialDefinition> {

  private static final String PLATFORM = "@managed-instance";

  IdentityOnManagedInstance() {
    super(
        Family.CREDENTIAL,
        "credential-windows-identity-on-azure",
        CredentialDefinition.class,
        Where.has(Trait.MANAGED_SERVICE));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.DEPLOY)
        .summary("A credential for a Windows account is made on SQL Managed Instance")
        .because(
            """
            A managed instance knows no Windows accounts: credentials there are for managed identities, shared access \
            signatures, S3 access keys and Azure Key Vault. A name without a backslash may be meant for the vault, so it is only \
            a warning.""")
        .instead("Use a managed identity or a shared access signature.")
        .sources("MIDIFF", "CCRED")
        .badOn(
            PLATFORM,
            "CREATE CREDENTIAL Agent WITH IDENTITY = «'ACME\\svc-agent'», SECRET = '$(Pw)';")
        .badOn(PLATFORM, "ALTER CREDENTIAL Agent WITH IDENTITY = «'svc-agent'», SECRET = '$(Pw)';")
        .goodOn(PLATFORM, Nightly.CREATE)
        .good("CREATE CREDENTIAL Agent WITH IDENTITY = 'ACME\\svc-agent', SECRET = '$(Pw)';")
        .goodOn(
            PLATFORM,
            "CREATE CREDENTIAL Vault WITH IDENTITY = 'acmekv', SECRET = '$(Pw)' FOR CRYPTOGRAPHIC PROVIDER Akv;");
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    boolean concerned =
        statement.scope() == Scope.SERVER
            && statement.provider().isEmpty()
            && check.target().platformIs(Platform.MANAGED_INSTANCE).isYes()
            && check.kind(statement) == CredentialKind.ACCOUNT;
    if (concerned) {
      statement.identity().ifPresent(identity -> report(identity, check));
    }
  }

  private static void report(Value identity, Check check) {
    boolean windows = check.text(identity).constant().orElse("").indexOf('\\') >= 0;
    String what =
        windows
            ? "the identity is a Windows account, which a managed instance does not know"
            : "the identity is none of those a managed instance uses";
    ReportDraft report = check.report(identity, what);
    if (!windows) {
      report.warning().possible();
    }
  }
}
