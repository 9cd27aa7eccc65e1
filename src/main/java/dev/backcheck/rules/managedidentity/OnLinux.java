package dev.backcheck.rules.managedidentity;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Statement;

/** Linux, in a container or not. */
public final class OnLinux extends StatementRule<Statement> {

  /** The rule. */
  public OnLinux() {
    super(
        Statement.class,
        rule("managed-identity-linux", Family.MANAGED_IDENTITY, Severity.ERROR, Fails.RUN)
            .summary("A managed identity is used on SQL Server on Linux")
            .because(
                """
                BACKUP and RESTORE with a managed identity are for Windows only. On Linux, in containers and in SQL Managed \
                Instance enabled by Azure Arc a backup to Azure works with a block blob and a shared access signature only; no \
                version changes that. Only the list of products of the first version of KB5043526 named Linux, against its own \
                text.""")
            .instead(
                """
                Use a shared access signature: IDENTITY = 'SHARED ACCESS SIGNATURE' with a SECRET.""")
            .limits(
                """
                The credential's IDENTITY clause is reported, with its first uses as related places; a backup or restore in \
                another script is reported once for that script, at its first URL.""")
            .sources("CCRED", "VMMI", "ARCMI", "B2U")
            .bad(Example.of(Nightly.REPORTED).on("2022-CU17@linux"))
            .bad(Example.of(Nightly.REPORTED).on("2025@azure-vm-linux"))
            .bad(Example.of(Nightly.REPORTED).on("2022-CU17@container"))
            .good(Example.of(Nightly.SIGNATURE).on("2022-CU17@linux"))
            .good(Example.of(Nightly.MANAGED).on("2022-CU17@azure-vm-windows")));
  }

  @Override
  protected void check(Statement statement, Check check) {
    Reliances.in(statement, check, Use.STORAGE)
        .filter(place -> place.support(Use.STORAGE).is(ManagedIdentityVerdict.LINUX))
        .forEach(place -> place.report("which SQL Server on Linux does not support"));
  }
}
