package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Statement;

/** SQL Server 2022 before the update that brought managed identities. */
final class BelowMinimumBuild extends StatementRule<Statement> {

  BelowMinimumBuild() {
    super(
        Family.MANAGED_IDENTITY,
        "managed-identity-min-build",
        Statement.class,
        Where.has(Trait.MANAGED_IDENTITY, Trait.TARGET));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("A managed identity is used on a build of SQL Server 2022 that is too old for it")
        .because(
            """
            CREATE CREDENTIAL accepts the identity on every build. The backup or restore that uses it can then make the whole \
            instance stop responding, not only the statement (KB5043526). The first version of that article names CU15 \
            (16.0.4145.4) as the cure, and that is the floor here; its second version, the release notes of CU17 and every later \
            page name CU17 (16.0.4175.1), on Windows virtual machines in Azure only, and the release notes of CU15 do not list \
            it. So below CU15 no source promises support, and CU15 and CU16 get the warning managed-identity-cu15-cu16-gap. \
            Builds 16.0.1000 to 16.0.1999 are the GDR branch: security updates without any cumulative update, too old however \
            recent.""")
        .instead(
            """
            Install CU17 (16.0.4175.1) or later before the script runs, or use a shared access signature: IDENTITY = 'SHARED \
            ACCESS SIGNATURE' with a SECRET.""")
        .limits(
            """
            The credential's IDENTITY clause is reported, with its first uses as related places; a backup or restore in another \
            script is reported once for that script, at its first URL; an identity that is replaced before any use is not \
            reported. The setting managed-identity-floor moves the floor. A \
            target without a platform is taken for a Windows virtual machine in Azure, the only place where SQL Server 2022 can \
            have support at all.""")
        .sources("KB-pub", "CU17", "VMMI")
        .badOn("2022-CU14@azure-vm-windows", Nightly.REPORTED)
        .badOn("16.0.1135.2@azure-vm-windows", Nightly.REPORTED + "\n" + Nightly.BACKUP)
        .bad(
            Example.of(Nightly.REPORTED)
                .then(
                    "V9__nightly.sql",
                    "BACKUP DATABASE Hr TO «URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak'»;\nBACKUP LOG Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.trn';")
                .on("2022-CU14"))
        .goodOn("2022-CU15@azure-vm-windows", Nightly.MANAGED)
        .goodOn("2022-CU14@azure-vm-windows", Nightly.SIGNATURE)
        .good(
            Example.of(Nightly.MANAGED)
                .then("V3__sas.sql", Nightly.SIGNATURE.replace("CREATE", "ALTER"))
                .on("2022-CU14@azure-vm-windows"));
  }

  @Override
  protected void check(Statement statement, Check check) {
    Reliances.judged(statement, check, Use.STORAGE, ManagedIdentityVerdict.BELOW_FLOOR)
        .forEach(
            place ->
                place.report(
                    "and below SQL Server "
                        + check.settings().managedIdentityFloor().version()
                        + " a backup or restore with it can make the instance stop responding"));
  }
}
