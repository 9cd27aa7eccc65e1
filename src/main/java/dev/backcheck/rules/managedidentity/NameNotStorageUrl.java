package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.CredentialUse;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;

/** A free name where backups look for the name of a container. */
final class NameNotStorageUrl extends StatementRule<CredentialDefinition> {

  private static final String UNMARKED = Nightly.FREE.replace("«", "").replace("»", "");

  NameNotStorageUrl() {
    super(
        Family.MANAGED_IDENTITY,
        "managed-identity-name-not-storage-url",
        CredentialDefinition.class,
        Where.has(Trait.MANAGED_IDENTITY, Trait.UNUSUAL_NAME));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3201)
        .summary("A credential with a managed identity has a free name, which no backup looks for")
        .because(
            """
            BACKUP and RESTORE look for a credential with the name of the container in their URL. One with a free name is \
            created without complaint and never found; the backup fails with message 3201 unless the server has another. \
            Reported only when a later URL has no other credential in the scripts.""")
        .instead(
            "Name the credential after the container: [https://account.blob.core.windows.net/container].")
        .likely()
        .sources("CCRED", "KB-pub")
        .bad(Nightly.FREE + Nightly.BACKUP)
        .bad(Nightly.FREE.replace("ServiceIdentity", "[Nightly Backups]") + Nightly.BACKUP)
        .good(UNMARKED + Nightly.SIGNATURE + Nightly.BACKUP)
        .good(UNMARKED + "BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak';");
  }

  @Override
  protected void check(CredentialDefinition definition, Check check) {
    if (CredentialName.isFree(check.model().text(definition.name()))
        && definition.scope() == Scope.SERVER
        && definition.provider().isEmpty()
        && check.kind(definition) == CredentialKind.MANAGED_IDENTITY) {
      check
          .model()
          .credentialUses()
          .firstUncovered(check.step())
          .ifPresent(use -> report(definition, use, check));
    }
  }

  private static void report(CredentialDefinition definition, CredentialUse use, Check check) {
    String container = use.url().containerUrl();
    check
        .report(
            definition.name(),
            "no backup finds this credential by its name; those to "
                + container
                + " look for that URL")
        .related(use.step(), use.device(), "this needs a credential")
        .fix(
            "name it after the container",
            Fix.Safety.DISPLAY,
            definition.name().range(),
            "[" + container + "]");
  }
}
