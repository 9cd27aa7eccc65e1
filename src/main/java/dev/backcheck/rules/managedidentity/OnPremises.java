package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** SQL Server 2022 outside Azure. */
final class OnPremises extends UnfitServer {

  OnPremises() {
    super(
        "managed-identity-on-premises",
        Use.STORAGE,
        ManagedIdentityVerdict.ON_PREMISES,
        "which SQL Server 2022 supports on Windows virtual machines in Azure only, not on premises");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 37563)
        .summary("A managed identity is used on SQL Server 2022 outside Azure")
        .because(
            """
            A managed identity belongs to a machine in Azure. On premises SQL Server 2022 has none: CREATE CREDENTIAL succeeds, \
            and the backup or restore fails with message 37563, that the server has no primary managed identity (KB5043526 words \
            it as not set); before CU17 the instance may stop responding instead. One example of CREATE CREDENTIAL counts SQL \
            Server 2022 on premises among those that support it; the article and the page about managed identities say that it \
            does not.""")
        .instead("Use a shared access signature, or SQL Server 2025 enabled by Azure Arc.")
        .limits(
            """
            The credential's IDENTITY clause is reported, with its first uses as related places; a backup or restore in another \
            script is reported once for that script, at its first URL.""")
        .sources("KB-pub", "VMMI")
        .badOn("2022-CU17@windows", Nightly.REPORTED)
        .badOn(
            "2022@windows",
            Nightly.REPORTED
                + "\nBACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';")
        .goodOn("2022-CU17@windows", Nightly.SIGNATURE)
        .goodOn("2022-CU17@azure-vm-windows", Nightly.MANAGED);
  }
}
