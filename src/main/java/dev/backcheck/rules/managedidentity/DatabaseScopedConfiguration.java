package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;

/** A managed identity in a database-scoped credential. */
final class DatabaseScopedConfiguration extends StatementRule<CredentialDefinition> {

  private static final String CREDENTIAL =
      "CREATE DATABASE SCOPED CREDENTIAL Models WITH «IDENTITY = 'Managed Identity'»;";

  DatabaseScopedConfiguration() {
    super(
        Family.MANAGED_IDENTITY,
        "managed-identity-dbscoped-config",
        CredentialDefinition.class,
        Where.has(Trait.MANAGED_IDENTITY, Trait.TARGET));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary(
            "A database-scoped credential has a managed identity, which the server must be configured for")
        .because(
            """
            SQL Server 2025 uses a managed identity in a database-scoped credential only when the configuration option "allow \
            server scoped db credentials" is on; older versions do not support it at all (error). Whether the option is on is \
            not in the script, so on 2025 this is only a reminder (info).""")
        .instead(
            "Run EXEC sp_configure 'allow server scoped db credentials', 1; RECONFIGURE; first.")
        .limits("On versions before 2025 a credential with a JSON secret is not judged.")
        .likely()
        .sources("CDSC")
        .badOn("2025@arc-windows", CREDENTIAL)
        .badOn("2022@windows", CREDENTIAL)
        .goodOn(
            "2025@arc-windows",
            "EXEC sp_configure '"
                + ServerOption.NAME
                + "', 1; RECONFIGURE;\nGO\n"
                + CREDENTIAL.replaceAll("[«»]", ""))
        .goodOn("@azure-sql-database", CREDENTIAL.replaceAll("[«»]", ""));
  }

  @Override
  protected void check(CredentialDefinition definition, Check check) {
    Target target = check.target();
    if (definition.scope() != Scope.DATABASE
        || !target.isBox().isYes()
        || check.kind(definition) != CredentialKind.MANAGED_IDENTITY) {
      return;
    }
    CredentialClause identity = definition.clause(CredentialClause.Kind.IDENTITY).orElseThrow();
    if (target.atLeastMajor(17).isNo() && definition.secret().isEmpty()) {
      check.report(
          identity, "a managed identity in a database-scoped credential needs SQL Server 2025");
    } else if (target.atLeastMajor(17).isYes()
        && check.model().steps().stream().noneMatch(ServerOption::isSetBy)) {
      check
          .report(
              identity,
              "a managed identity in a database-scoped credential works only with the option "
                  + ServerOption.NAME)
          .info();
    }
  }
}
