package dev.backcheck.rules.credential;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.reference.AzureHosts;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.syntax.CreateCredential;

/** A name that is not that of a key vault. */
final class VaultNameShape extends StatementRule<CreateCredential> {

  private static final LazyPattern AROUND = LazyPattern.of("(?i)^\\s*+(?:https?:)?(?://)?+|/.*+$");

  VaultNameShape() {
    super(
        Family.CREDENTIAL,
        "credential-ekm-name-shape",
        CreateCredential.class,
        Where.has(Trait.MANAGED_IDENTITY));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .inferred()
        .summary("A credential for a key vault is not named like the vault")
        .because(
            """
            With a managed identity the provider finds the vault by the credential's name: the host, as in \
            vault.vault.azure.net, without scheme and path. What it does with another name is inferred: it cannot reach the \
            vault.""")
        .instead("Name it <vault>.vault.azure.net or <hsm>.managedhsm.azure.net.")
        .sources("CCRED", "KB-pub", "ARCEKM")
        .bad(
            "CREATE CREDENTIAL «[https://acmekv.vault.azure.net/]» WITH IDENTITY = 'Managed Identity'"
                + " FOR CRYPTOGRAPHIC PROVIDER Akv;",
            "CREATE CREDENTIAL «Vault» WITH IDENTITY = 'Managed Identity' FOR CRYPTOGRAPHIC PROVIDER Akv;")
        .good(
            "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH IDENTITY = 'Managed Identity' FOR CRYPTOGRAPHIC PROVIDER Akv;",
            "CREATE CREDENTIAL Vault WITH IDENTITY = 'acmekv', SECRET = '$(Secret)' FOR CRYPTOGRAPHIC PROVIDER Akv;");
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    String name = check.text(statement.name()).constant().orElse("");
    boolean concerned =
        statement.provider().isPresent()
            && !name.isEmpty()
            && check.kind(statement) == CredentialKind.MANAGED_IDENTITY;
    if (!concerned || isVault(name)) {
      return;
    }
    ReportDraft report =
        check.report(statement.name(), "the credential is not named like a key vault");
    String host = AROUND.matcher(name).replaceAll("");
    if (isVault(host)) {
      report
          .help("name it [%s]".formatted(host))
          .safeFix("Leave the host of the vault only", Renaming.edits(check, statement, host));
    }
  }

  private static boolean isVault(String name) {
    return AzureHosts.find(name).filter(StorageHost::isKeyStore).isPresent();
  }
}
