package dev.backcheck.rules.credential;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Platform;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialStatement.Scope;

/** A secret in a database that may have no master key. */
final class NeedsMasterKey extends StatementRule<CreateCredential> {

  private static final String CREATE =
      "CREATE DATABASE SCOPED CREDENTIAL Files WITH IDENTITY = 'acme', SECRET = '$(Pw)'";

  NeedsMasterKey() {
    super(Family.CREDENTIAL, "dbscoped-credential-needs-master-key", CreateCredential.class);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.DEPLOY, 15581)
        .possible()
        .summary("A database-scoped credential has a secret, and no script makes a master key")
        .because(
            """
            The secret is encrypted with the master key of the database. Without one the statement is refused (message 15581; \
            the number is common knowledge). Azure SQL Database makes the key by itself.""")
        .instead("Put CREATE MASTER KEY ENCRYPTION BY PASSWORD = '…' before it.")
        .ignoreWhen("The database has a master key already.")
        .sources("CDSC")
        .bad("«" + CREATE + "»;")
        .badOn("2022@azure-vm-windows", "USE Hr;\n«" + CREATE + "»;")
        .good("CREATE MASTER KEY ENCRYPTION BY PASSWORD = '$(Key)';\n" + CREATE + ";")
        .goodOn("@azure-sql-database", CREATE + ";")
        .good("CREATE DATABASE SCOPED CREDENTIAL Files WITH IDENTITY = 'Managed Identity';");
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    boolean concerned =
        statement.scope() == Scope.DATABASE
            && statement.secret().isPresent()
            && check.target().platformIs(Platform.AZURE_SQL_DATABASE) != Answer.YES
            && !check.model().hasMasterKey(check.step());
    if (concerned) {
      check.report(
          statement,
          "%s has a secret, and no script makes a master key for it"
              .formatted(StorageWords.name(statement.name())));
    }
  }
}
