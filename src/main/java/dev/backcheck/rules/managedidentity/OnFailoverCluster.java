package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Statement;
import java.util.EnumSet;
import java.util.Set;

/** A failover cluster instance. */
final class OnFailoverCluster extends StatementRule<Statement> {

  // What else may be the case but for the cluster; without support at all another rule says so.
  private static final Set<ManagedIdentityVerdict> ELSEWHERE =
      EnumSet.of(
          ManagedIdentityVerdict.SUPPORTED,
          ManagedIdentityVerdict.DISPUTED,
          ManagedIdentityVerdict.BELOW_FLOOR);

  OnFailoverCluster() {
    super(
        Family.MANAGED_IDENTITY,
        "managed-identity-failover-cluster",
        Statement.class,
        Where.has(Trait.MANAGED_IDENTITY, Trait.TARGET));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 37563)
        .summary("A managed identity is used on a failover cluster instance")
        .because(
            """
            Backup and restore with a managed identity is documented as not supported on failover cluster instances, neither on \
            Azure virtual machines nor with Azure Arc; no update changes that.""")
        .instead(
            "Use a shared access signature: IDENTITY = 'SHARED ACCESS SIGNATURE' with a SECRET.")
        .limits(
            "Only a target that ends in +fci is known to be a cluster instance. Availability groups are not meant.")
        .sources("VMMI", "ARCMI")
        .badOn("2022-CU17@azure-vm-windows+fci", Nightly.REPORTED)
        .badOn("2025@arc-windows+fci", Nightly.REPORTED)
        .goodOn("2022-CU17@azure-vm-windows+no-fci", Nightly.MANAGED)
        .goodOn("2022-CU17@azure-vm-windows+fci", Nightly.SIGNATURE);
  }

  @Override
  protected void check(Statement statement, Check check) {
    Target target = check.target();
    if (!target.failoverCluster().and(target.isBox()).isYes()) {
      return;
    }
    Reliances.in(statement, check, Use.STORAGE)
        .filter(place -> place.support(Use.STORAGE).best().filter(ELSEWHERE::contains).isPresent())
        .forEach(place -> place.report("which a failover cluster instance does not support"));
  }
}
