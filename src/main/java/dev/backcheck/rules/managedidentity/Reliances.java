package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.CredentialTimeline;
import dev.backcheck.model.CredentialUse;
import dev.backcheck.model.Step;
import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Check;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the places that rely on a managed identity. */
final class Reliances {

  private Reliances() {}

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

  /** Those, where this is what is to be said of the server. */
  static Stream<Reliance> judged(
      Statement statement, Check check, Use purpose, ManagedIdentityVerdict verdict) {
    return in(statement, check, purpose).filter(place -> place.support(purpose).is(verdict));
  }

  private static Optional<Reliance> defined(CredentialDefinition definition, Check check) {
    boolean managed =
        definition.scope() == CredentialStatement.Scope.SERVER
            && check.kind(definition) == CredentialKind.MANAGED_IDENTITY;
    return !managed
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
                    check,
                    Reliance.identity(credential.definition()),
                    credential,
                    Optional.empty()));
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

  /** Whether no credential before that of the step in the history relies on a managed identity. */
  static boolean isFirst(Check check) {
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
}
