package dev.backcheck.rules.platform;

import dev.backcheck.reference.Platform;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Statement;

/** A statement that Azure SQL Database does not have. */
final class AzureSqlDatabaseStatement extends StatementRule<Statement> {

  AzureSqlDatabaseStatement() {
    super(Family.PLATFORM, "azure-sql-database-statement", Statement.class, Trait.MANAGED_SERVICE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("Azure SQL Database has no BACKUP, RESTORE or CREATE CREDENTIAL")
        .because(
            """
            The service takes the backups, and there is no instance to hold a credential. The pages of these statements do not \
            apply to Azure SQL Database; it refuses them when they run.""")
        .instead("Restore through the service, or create a database scoped credential.")
        .sources("BACKUP")
        .badOn(
            "@azure-sql-database",
            "«BACKUP DATABASE» Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak';",
            "CREATE CREDENTIAL «[https://kestrelbak.blob.core.windows.net/nightly]» WITH IDENTITY = 'Managed Identity';",
            "BACKUP CERTIFICATE Tde2026 TO «FILE = 'tde.cer'»;")
        .goodOn(
            "@azure-sql-database",
            "CREATE DATABASE SCOPED CREDENTIAL [https://kestrelbak.blob.core.windows.net/nightly] WITH IDENTITY = 'Managed Identity';")
        .goodOn(
            "@managed-instance",
            "BACKUP DATABASE Billing TO URL = 'https://kestrelbak.blob.core.windows.net/nightly/b.bak' WITH COPY_ONLY;");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (!check.target().platformIs(Platform.AZURE_SQL_DATABASE).isYes()) {
      return;
    }
    if (statement instanceof DeviceStatement backup) {
      check.report(backup.opening(), "Azure SQL Database has no " + backup.words());
    } else if (statement instanceof KeyStatement key) {
      check.report(key.file(), "Azure SQL Database has no " + key.words());
    } else if (statement instanceof CreateCredential credential
        && credential.scope() == CredentialStatement.Scope.SERVER) {
      check.report(credential.name(), "Azure SQL Database has database scoped credentials only");
    }
  }
}
