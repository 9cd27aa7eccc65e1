package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** Linux, in a container or not. */
final class OnLinux extends UnfitServer {

  OnLinux() {
    super(
        "managed-identity-linux",
        Use.STORAGE,
        ManagedIdentityVerdict.LINUX,
        "which SQL Server on Linux does not support");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("A managed identity is used on SQL Server on Linux")
        .because(
            """
            BACKUP and RESTORE with a managed identity are for Windows only. On Linux, in containers and in SQL Managed Instance \
            enabled by Azure Arc a backup to Azure works with a block blob and a shared access signature only; no version \
            changes that. Only the list of products of the first version of KB5043526 named Linux, against its own text.""")
        .instead(
            "Use a shared access signature: IDENTITY = 'SHARED ACCESS SIGNATURE' with a SECRET.")
        .limits(
            """
            The credential's IDENTITY clause is reported, with its first uses as related places; a backup or restore in another \
            script is reported once for that script, at its first URL.""")
        .sources("CCRED", "VMMI", "ARCMI", "B2U")
        .badOn("2022-CU17@linux", Nightly.REPORTED)
        .badOn("2025@azure-vm-linux", Nightly.REPORTED)
        .badOn("2022-CU17@container", Nightly.REPORTED)
        .goodOn("2022-CU17@linux", Nightly.SIGNATURE)
        .goodOn("2022-CU17@azure-vm-windows", Nightly.MANAGED);
  }
}
