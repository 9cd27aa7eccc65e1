package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Statement;

/** Keys in a vault through a managed identity. */
final class KeyVaultMinimumBuild extends StatementRule<Statement> {

  KeyVaultMinimumBuild() {
    super(
        Family.MANAGED_IDENTITY,
        "managed-identity-ekm-min-build",
        Statement.class,
        Where.has(Trait.MANAGED_IDENTITY, Trait.TARGET));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 37563)
        .summary(
            "A key vault credential uses a managed identity on a server that does not support that")
        .because(
            """
            Through a cryptographic provider a managed identity reaches Azure Key Vault on SQL Server 2022 CU17 (16.0.4175.1) \
            and later on Windows virtual machines in Azure, and on SQL Server 2025 enabled by Azure Arc on Windows. Elsewhere \
            the credential is created without complaint; when a key is needed the server may stop responding (KB5043526) or has \
            no primary managed identity, message 37563.""")
        .instead(
            "Install CU17 or later, or use a service principal: IDENTITY = the vault's name, SECRET = client id and client secret.")
        .limits(
            "The provider must be SQL Server Connector 1.0.5.0 or later, which no script shows.")
        .sources("KB-pub", "CCRED", "ARCEKM")
        .badOn(
            "2022-CU15@azure-vm-windows",
            "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH «IDENTITY = 'Managed Identity'» FOR CRYPTOGRAPHIC PROVIDER Akv;")
        .badOn(
            "2025@windows",
            "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH «IDENTITY = 'Managed Identity'» FOR CRYPTOGRAPHIC PROVIDER Akv;")
        .badOn(
            "2022-CU14",
            "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH «IDENTITY = 'Managed Identity'» FOR CRYPTOGRAPHIC PROVIDER Akv;")
        .goodOn(
            "2022-CU17@azure-vm-windows",
            "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH IDENTITY = 'Managed Identity' FOR CRYPTOGRAPHIC PROVIDER Akv;")
        .goodOn(
            "2025@arc-windows",
            "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH IDENTITY = 'Managed Identity' FOR CRYPTOGRAPHIC PROVIDER Akv;")
        .goodOn(
            "@managed-instance",
            "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH IDENTITY = 'Managed Identity' FOR CRYPTOGRAPHIC PROVIDER Akv;");
  }

  @Override
  protected void check(Statement statement, Check check) {
    Reliances.judged(statement, check, Use.PROVIDER, ManagedIdentityVerdict.NO_KEY_VAULT)
        .forEach(
            place ->
                place.report(
                    "which reaches a key vault from SQL Server 2022 CU17 on a Windows virtual machine in Azure and from 2025 with Azure Arc only"));
  }
}
