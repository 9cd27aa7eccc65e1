package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** SQL Server 2022 enabled by Azure Arc. */
final class ArcBefore2025 extends UnfitServer {

  ArcBefore2025() {
    super(
        "managed-identity-arc-needs-2025",
        Use.STORAGE,
        ManagedIdentityVerdict.ARC_NEEDS_2025,
        "which Azure Arc offers from SQL Server 2025 on");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 37563)
        .summary(
            "A managed identity is used on a server enabled by Azure Arc before SQL Server 2025")
        .because(
            """
            Azure Arc gives a server an identity for outgoing connections, such as backups, from SQL Server 2025 on. Up to SQL \
            Server 2022 it serves incoming logins only, and the server has no primary managed identity (message 37563 at the \
            backup).""")
        .instead("Use a shared access signature, or SQL Server 2025.")
        .limits(
            """
            The credential's IDENTITY clause is reported, with its first uses as related places; a backup or restore in another \
            script is reported once for that script, at its first URL.""")
        .sources("ARCB2U", "ARCMI")
        .badOn("2022-CU17@arc-windows", Nightly.REPORTED)
        .badOn("16.0.4195.2@arc-windows", Nightly.REPORTED)
        .goodOn("2025@arc-windows", Nightly.MANAGED)
        .goodOn("2022-CU17@arc-windows", Nightly.SIGNATURE);
  }
}
