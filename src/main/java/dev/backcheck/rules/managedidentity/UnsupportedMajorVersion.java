package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** SQL Server 2019 and older. */
final class UnsupportedMajorVersion extends UnfitServer {

  UnsupportedMajorVersion() {
    super(
        "managed-identity-unsupported-major",
        Use.STORAGE,
        ManagedIdentityVerdict.UNSUPPORTED_MAJOR,
        "which no version before SQL Server 2022 supports");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3013)
        .summary("A managed identity is used on a version before SQL Server 2022")
        .because(
            """
            No build of SQL Server 2019 or older lets BACKUP and RESTORE use a managed identity. The statement that creates the \
            credential succeeds, since any text is an identity; at the backup the server would take it for the name of a storage \
            account without a key and fail with message 3201. What it does is inferred; that it is not supported is documented.""")
        .instead(
            """
            Use a shared access signature: IDENTITY = 'SHARED ACCESS SIGNATURE' with a SECRET. Managed identities need SQL \
            Server 2022 CU17 on a Windows virtual machine in Azure, SQL Server 2025 enabled by Azure Arc, or Managed Instance.""")
        .limits(
            """
            The credential's IDENTITY clause is reported, with its first uses as related places; a backup or restore in another \
            script is reported once for that script, at its first URL. On Linux managed-identity-linux is reported instead, \
            whatever the version.""")
        .inferred()
        .sources("VMMI", "KB-pub")
        .badOn("2019", Nightly.REPORTED)
        .badOn("2016-SP3@azure-vm-windows", Nightly.REPORTED)
        .goodOn("2019", Nightly.SIGNATURE)
        .goodOn("2022-CU17@azure-vm-windows", Nightly.MANAGED);
  }
}
