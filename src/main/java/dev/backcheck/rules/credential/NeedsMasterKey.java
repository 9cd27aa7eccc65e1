package dev.backcheck.rules.credential;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Platform;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialStatement.Scope;

/** A secret in a database that may have no master key. */
public final class NeedsMasterKey extends StatementRule<CreateCredential> {

  private static final String CREATE =
      "CREATE DATABASE SCOPED CREDENTIAL Files WITH IDENTITY = 'acme', SECRET = '$(Pw)'";

  /** The rule. */
  public NeedsMasterKey() {
    super(
        CreateCredential.class,
        rule("dbscoped-credential-needs-master-key", Family.CREDENTIAL, Severity.INFO, Fails.DEPLOY)
            .engine(15581)
            .confidence(Confidence.POSSIBLE)
            .summary("A database-scoped credential has a secret, and no script makes a master key")
            .because(
                """
                The secret is encrypted with the master key of the database. Without one the statement is refused (message 15581; the \
                number is common knowledge). Azure SQL Database makes the key by itself.""")
            .instead("Put CREATE MASTER KEY ENCRYPTION BY PASSWORD = '…' before it.")
            .ignoreWhen("The database has a master key already.")
            .sources("CDSC")
            .bad("«" + CREATE + "»;")
            .bad(Example.of("USE Hr;\n«" + CREATE + "»;").on("2022@azure-vm-windows"))
            .good("CREATE MASTER KEY ENCRYPTION BY PASSWORD = '$(Key)';\n" + CREATE + ";")
            .good(Example.of(CREATE + ";").on("@azure-sql-database"))
            .good("CREATE DATABASE SCOPED CREDENTIAL Files WITH IDENTITY = 'Managed Identity';"));
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
