package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.Step;
import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OnDemand;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CreateCredential;
import java.util.List;

/** A managed identity that nobody checks before the first backup. */
final class NoDiagnostics extends StatementRule<CreateCredential> implements OnDemand {

  NoDiagnostics() {
    super(Family.MANAGED_IDENTITY, "managed-identity-no-diagnostics", CreateCredential.class);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN, 37563)
        .summary(
            "A credential with a managed identity is created without the check of trace flag 4675")
        .because(
            """
            CREATE CREDENTIAL says nothing when the server has no primary managed identity; the first backup fails with message \
            37563. With trace flag 4675 on, the credential is checked as it is created; to check an existing one it must be \
            dropped and created again.""")
        .instead("Run DBCC TRACEON (4675) before and DBCC TRACEOFF (4675) after the statement.")
        .limits("Not everybody wants it, so it is given only when the rule is asked for by name.")
        .sources("VMMI", "CCRED")
        .badOn("2022-CU17@azure-vm-windows", Nightly.REPORTED)
        .badOn("2025@arc-windows", Nightly.REPORTED + "\nDBCC TRACEON (4675);")
        .goodOn("2025@arc-windows", "DBCC TRACEON (4675);\n" + Nightly.MANAGED)
        .goodOn("2019", Nightly.MANAGED);
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    if (!check.target().isBox().isYes()) {
      return;
    }
    Reliances.judged(statement, check, Use.STORAGE, ManagedIdentityVerdict.SUPPORTED)
        .filter(place -> !isTraced(check.model().steps().subList(0, check.step().index())))
        .forEach(
            place ->
                place.report(
                    "and whether the server has one is not checked before the first backup"));
  }

  private static boolean isTraced(List<Step> before) {
    return before.stream().anyMatch(step -> TraceFlags.is(step.statement(), "TRACEON"));
  }
}
