package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Statement;

/** SQL Server 2022 enabled by Azure Arc. */
final class ArcBefore2025 extends StatementRule<Statement> {

  ArcBefore2025() {
    super(
        Family.MANAGED_IDENTITY,
        "managed-identity-arc-needs-2025",
        Statement.class,
        Where.has(Trait.MANAGED_IDENTITY, Trait.TARGET));
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

  @Override
  protected void check(Statement statement, Check check) {
    Reliances.judged(statement, check, Use.STORAGE, ManagedIdentityVerdict.ARC_NEEDS_2025)
        .forEach(place -> place.report("which Azure Arc offers from SQL Server 2025 on"));
  }
}
