package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** SQL Server 2022 CU15 and CU16, about which the sources disagree. */
final class BetweenDraftAndDocumentation extends UnfitServer {

  BetweenDraftAndDocumentation() {
    super(
        "managed-identity-cu15-cu16-gap",
        Use.STORAGE,
        ManagedIdentityVerdict.DISPUTED,
        "and the documentation supports that from SQL Server 2022 CU17 on, not on CU15 and CU16");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 37563)
        .summary(
            "A managed identity is used on SQL Server 2022 CU15 or CU16, which only a withdrawn article says supports it")
        .because(
            """
            The first version of KB5043526 said that CU15 (16.0.4145.4) lets BACKUP and RESTORE use a managed identity. The \
            article was then renamed and says CU17 (16.0.4175.1), as do the release notes of CU17 and every page since; the \
            release notes of CU15 and CU16 do not list it. Whether those builds hold a part of the change is not published. If \
            they do not, the backup fails with message 37563 or makes the instance stop responding.""")
        .instead("Install CU17 (16.0.4175.1) or later; until then use a shared access signature.")
        .ignoreWhen("You have seen backups with this identity succeed on this very build.")
        .limits(
            """
            The credential's IDENTITY clause is reported, with its first uses as related places; a backup or restore in another \
            script is reported once for that script, at its first URL.""")
        .likely()
        .sources("KB-pub", "CU17", "VMMI")
        .yieldsTo("managed-identity-failover-cluster")
        .badOn("2022-CU15@azure-vm-windows", Nightly.REPORTED)
        .badOn("16.0.4150.1", Nightly.REPORTED)
        .badOn("2022-CU16@azure-vm-windows", Nightly.REPORTED.replace("CREATE", "ALTER"))
        .goodOn("2022-CU17@azure-vm-windows", Nightly.MANAGED)
        .goodOn("2022-CU14@azure-vm-windows", Nightly.MANAGED)
        .goodOn("@managed-instance", Nightly.MANAGED);
  }
}
