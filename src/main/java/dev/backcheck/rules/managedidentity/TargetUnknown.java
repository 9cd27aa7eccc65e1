package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport;
import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CredentialDefinition;

/** What is known of the target does not say whether it can use a managed identity. */
final class TargetUnknown extends StatementRule<CredentialDefinition> {

  TargetUnknown() {
    super(Family.SCRIPT, "target-unknown", CredentialDefinition.class);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary(
            "A managed identity is used, and the target does not say whether the server can use one")
        .because(
            """
            Only some servers back up with a managed identity: SQL Server 2022 from CU17 on Windows virtual machines in Azure, \
            SQL Server 2025 enabled by Azure Arc, Managed Instance. On SQL Server 2022 before that the instance may stop \
            responding. Without version and platform this cannot be decided.""")
        .instead(
            "Name the target with version, update and platform, e.g. 2022-CU17@azure-vm-windows.")
        .limits(
            """
            Said once, at the first credential: it is about the target, not about the script. Information rather than a warning \
            where no version that the target can be is known to stop responding.""")
        .bad(Example.of(Nightly.REPORTED))
        .badOn("2022@azure-vm-windows", Nightly.REPORTED)
        .bad(
            Example.of(Nightly.REPORTED)
                .then("V2__log.sql", Nightly.MANAGED.replace("nightly", "log"))
                .on("2022-CU17"))
        .goodOn("2022-CU17@azure-vm-windows", Nightly.MANAGED)
        .good(Nightly.SIGNATURE);
  }

  @Override
  protected void check(CredentialDefinition definition, Check check) {
    for (Use purpose : Use.values()) {
      Reliances.in(definition, check, purpose)
          .filter(place -> place.support(purpose).isUndecided() && Reliances.isFirst(check))
          .forEach(
              place ->
                  place
                      .report("which only some servers can use, " + missing(check.target()))
                      .severity(severity(place.support(purpose))));
    }
  }

  private static Severity severity(ManagedIdentitySupport support) {
    boolean mayHang =
        support.possible().contains(ManagedIdentityVerdict.BELOW_FLOOR)
            || support.possible().contains(ManagedIdentityVerdict.NO_KEY_VAULT);
    return mayHang ? Severity.WARNING : Severity.INFO;
  }

  private static String missing(Target target) {
    if (target.equals(Target.unknown())) {
      return "and no target is given";
    }
    String unsaid = target.version().isPresent() ? "where the server runs" : "which version it is";
    return "and the target "
        + target.id()
        + " does not say "
        + (target.platform().isPresent() ? "which update is installed" : unsaid);
  }
}
