package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.CredentialTimeline;
import dev.backcheck.model.CredentialUse;
import dev.backcheck.model.Step;
import dev.backcheck.reference.ManagedIdentitySupport;
import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place that relies on a managed identity: the {@code IDENTITY} clause of a credential, or the
 * URL of a backup or restore that uses it. The credential is what is to be changed, so it is always
 * such a place; of its uses only the first of each other script is, because nobody who reads that
 * script sees the credential.
 */
record Reliance(Check check, Node node, Credential credential, Optional<CredentialUse> use) {

  private static final int RELATED = 3;

  /** The places in a statement that rely on a managed identity for this purpose. */
  static Stream<Reliance> in(Statement statement, Check check, Use purpose) {
    if (statement instanceof CredentialDefinition definition) {
      return defined(definition, check).filter(reliance -> reliance.isFor(purpose)).stream();
    }
    return check.model().credentialUses().in(check.step()).stream()
        .filter(CredentialUse::first)
        .flatMap(use -> used(use, check).stream())
        .filter(reliance -> reliance.isFor(purpose));
  }

  private static Optional<Reliance> defined(CredentialDefinition definition, Check check) {
    return definition.scope() != CredentialStatement.Scope.SERVER
        ? Optional.empty()
        : check
            .model()
            .serverCredentials()
            .named(check.model().text(definition.name()))
            .flatMap(timeline -> defined(timeline, check.step(), check));
  }

  private static Optional<Reliance> defined(CredentialTimeline timeline, Step step, Check check) {
    return timeline
        .after(step)
        .filter(credential -> credential.defined() == step)
        .filter(credential -> credential.kind() == CredentialKind.MANAGED_IDENTITY)
        .filter(credential -> !isReplaced(timeline, step, check))
        .map(
            credential ->
                new Reliance(
                    check, identity(credential.definition()), credential, Optional.empty()));
  }

  // A history keeps its old scripts: a credential that a later one replaces before anything uses
  // it is a mistake already mended.
  private static boolean isReplaced(CredentialTimeline timeline, Step step, Check check) {
    return timeline
            .next(step)
            .filter(next -> !next.sharesScript(step) && !next.placement().module())
            .isPresent()
        && check.model().credentialUses().of(step).isEmpty();
  }

  private static Optional<Reliance> used(CredentialUse use, Check check) {
    return use.credential()
        .filter(credential -> credential.kind() == CredentialKind.MANAGED_IDENTITY)
        .filter(credential -> !credential.defined().sharesScript(check.step()))
        .map(credential -> new Reliance(check, use.device(), credential, Optional.of(use)));
  }

  private boolean isFor(Use purpose) {
    return purpose == Use.PROVIDER
        ? credential.isForProvider()
        : !credential.isForProvider() && !CredentialName.of(credential.name()).isNo();
  }

  /** Whether no credential before it in the history relies on a managed identity. */
  boolean isFirst() {
    for (CredentialTimeline timeline : check.model().serverCredentials().all()) {
      for (Step step : timeline.steps()) {
        Optional<Reliance> other = defined(timeline, step, check);
        if (other.filter(o -> o.isFor(Use.STORAGE) || o.isFor(Use.PROVIDER)).isPresent()) {
          return step == check.step();
        }
      }
    }
    return false;
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
      draft.severity(Severity.WARNING).confidence(Confidence.POSSIBLE);
    }
    if (use.isPresent() && !credential.defined().placement().isCertain()) {
      draft.confidence(Confidence.LIKELY);
    }
    return draft;
  }

  private void related(ReportDraft draft) {
    uses().stream()
        .limit(RELATED)
        .forEach(use -> draft.related(Check.place(use.step(), use.device()), "it is used here"));
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

  private static Node identity(CredentialDefinition definition) {
    return definition
        .clause(CredentialClause.Kind.IDENTITY)
        .<Node>map(clause -> clause)
        .orElse(definition.name());
  }
}
