package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** Keys in a vault through a managed identity. */
final class KeyVaultMinimumBuild extends UnfitServer {

  private static final String REPORTED =
      "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH «IDENTITY = 'Managed Identity'» FOR CRYPTOGRAPHIC PROVIDER Akv;";
  private static final String VAULT = REPORTED.replace("«", "").replace("»", "");

  KeyVaultMinimumBuild() {
    super(
        "managed-identity-ekm-min-build",
        Use.PROVIDER,
        ManagedIdentityVerdict.NO_KEY_VAULT,
        "which reaches a key vault from SQL Server 2022 CU17 on a Windows virtual machine in Azure and from 2025 with Azure Arc only");
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
        .badOn("2022-CU15@azure-vm-windows", REPORTED)
        .badOn("2025@windows", REPORTED)
        .badOn("2022-CU14", REPORTED)
        .goodOn("2022-CU17@azure-vm-windows", VAULT)
        .goodOn("2025@arc-windows", VAULT)
        .goodOn("@managed-instance", VAULT);
  }
}
