package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialUse;
import dev.backcheck.reference.ManagedIdentitySupport;
import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.Node;
import java.util.List;
import java.util.Optional;

/**
 * A place that relies on a managed identity: the {@code IDENTITY} clause of a credential, or the
 * URL of a backup or restore that uses it. The credential is what is to be changed, so it is always
 * such a place; of its uses only the first of each other script is, because nobody who reads that
 * script sees the credential.
 */
record Reliance(Check check, Node node, Credential credential, Optional<CredentialUse> use) {

  private static final int RELATED = 3;

  /** Whether the credential is for a purpose. */
  boolean isFor(Use purpose) {
    return purpose == Use.PROVIDER
        ? credential.isForProvider()
        : !credential.isForProvider() && !CredentialName.of(credential.name()).isNo();
  }

  /** What is known of the target's support. */
  ManagedIdentitySupport support(Use purpose) {
    return ManagedIdentitySupport.of(
        purpose, check.target(), check.settings().managedIdentityFloor());
  }

  /**
   * Reports the place.
   *
   * @param why goes on after "relies on a managed identity, "
   */
  ReportDraft report(String why) {
    ReportDraft draft = check.report(node, subject() + " relies on a managed identity, " + why);
    if (use.isPresent()) {
      draft.related(definition(), "the credential is defined here");
    } else {
      related(draft);
    }
    boolean storage = !credential.isForProvider();
    if (storage && CredentialName.of(credential.name()).isUnknown() && uses().isEmpty()) {
      draft.warning().possible();
    }
    if (use.isPresent() && !credential.defined().placement().isCertain()) {
      draft.likely();
    }
    return draft;
  }

  private void related(ReportDraft draft) {
    uses().stream()
        .limit(RELATED)
        .forEach(use -> draft.related(use.step(), use.device(), "it is used here"));
  }

  private List<CredentialUse> uses() {
    return check.model().credentialUses().of(credential.defined());
  }

  private Place definition() {
    return Check.place(credential.defined(), identity(credential.definition()));
  }

  private String subject() {
    return use.map(used -> "the credential for " + used.url().containerUrl())
        .orElseGet(() -> CredentialName.words(credential));
  }

  /** What defines the identity of a credential: the clause, or its name where there is none. */
  static Node identity(CredentialDefinition definition) {
    return definition
        .clause(CredentialClause.Kind.IDENTITY)
        .<Node>map(clause -> clause)
        .orElse(definition.name());
  }
}
