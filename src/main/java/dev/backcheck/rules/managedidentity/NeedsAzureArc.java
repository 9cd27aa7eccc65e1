package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** SQL Server 2025 on Windows outside Azure, without Azure Arc. */
final class NeedsAzureArc extends UnfitServer {

  NeedsAzureArc() {
    super(
        "managed-identity-needs-arc",
        Use.STORAGE,
        ManagedIdentityVerdict.NEEDS_ARC,
        "which outside Azure needs SQL Server 2025 enabled by Azure Arc");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 37563)
        .summary("A managed identity is used on SQL Server 2025 outside Azure without Azure Arc")
        .because(
            """
            Outside Azure the identity of SQL Server 2025 is the one that Azure Arc gives the server. Without it CREATE \
            CREDENTIAL succeeds and the backup or restore fails, by analogy with SQL Server 2022 with message 37563; the number \
            is inferred. One page (managed identities on Azure virtual machines) says on premises from 2025 on without naming \
            Azure Arc; the pages about Azure Arc and about what is new in 2025 require it.""")
        .instead(
            """
            Connect the server to Azure Arc and give it a primary managed identity (then name the target 2025@arc- windows), or \
            use a shared access signature.""")
        .limits(
            """
            The credential's IDENTITY clause is reported, with its first uses as related places; a backup or restore in another \
            script is reported once for that script, at its first URL.""")
        .inferred()
        .sources("ARCB2U", "ARCMI", "VMMI")
        .badOn("2025@windows", Nightly.REPORTED)
        .badOn("17.0.4005.7@windows", Nightly.REPORTED)
        .goodOn("2025@arc-windows", Nightly.MANAGED)
        .goodOn("2025@windows", Nightly.SIGNATURE);
  }
}
