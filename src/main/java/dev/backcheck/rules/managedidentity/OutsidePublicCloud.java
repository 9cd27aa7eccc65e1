package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.AzureHosts;
import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Statement;
import java.util.Optional;

/** The identity of a server enabled by Azure Arc in a cloud that does not know it. */
final class OutsidePublicCloud extends StatementRule<Statement> {

  private static final String GOVERNMENT =
      Nightly.REPORTED.replace("core.windows.net", "core.usgovcloudapi.net");

  OutsidePublicCloud() {
    super(
        Family.MANAGED_IDENTITY,
        "managed-identity-sovereign-cloud",
        Statement.class,
        Where.has(Trait.MANAGED_IDENTITY, Trait.TARGET));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("A server with Azure Arc uses its managed identity outside the public Azure cloud")
        .because(
            """
            Managed identities of SQL Server enabled by Azure Arc work in the public Azure cloud only; the endpoints of the \
            clouds of governments and of China know nothing of them, so the backup or restore is refused there.""")
        .instead("Use a shared access signature for this storage account.")
        .limits("Only hosts whose ending is known are judged, and only a target with Azure Arc.")
        .sources("ARCMI")
        .badOn("2025@arc-windows", GOVERNMENT)
        .badOn("2025@arc-windows", GOVERNMENT.replace("usgovcloudapi.net", "chinacloudapi.cn"))
        .goodOn("2025@arc-windows", Nightly.MANAGED)
        .goodOn("2025@azure-vm-windows", GOVERNMENT.replace("«", "").replace("»", ""));
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (!check.target().isArc().isYes()) {
      return;
    }
    Reliances.judged(statement, check, Use.STORAGE, ManagedIdentityVerdict.SUPPORTED)
        .forEach(OutsidePublicCloud::report);
  }

  private static void report(Reliance place) {
    String only = "which Azure Arc gives in the public Azure cloud only, and ";
    Optional<StorageHost> host =
        place.credential().url().map(StorageUrl::host).flatMap(AzureHosts::find);
    host.filter(known -> !known.cloud().equals("public"))
        .ifPresent(known -> place.report(only + known.suffix() + " is not in it"));
  }
}
