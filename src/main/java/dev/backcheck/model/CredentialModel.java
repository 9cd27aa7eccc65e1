package dev.backcheck.model;

import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the scripts do to credentials, and what they use them for. */
final class CredentialModel {

  private final Values values;
  private final Lazy<Credentials> ofServer;
  private final Lazy<Credentials> ofDatabases;
  private final Lazy<CredentialUses> uses;
  private final Lazy<Unseen> unseen;
  private final Lazy<MasterKeys> masterKeys;

  CredentialModel(Layout layout) {
    values = layout.values();
    ofServer = Lazy.of(() -> Credentials.of(layout.kinds(), Scope.SERVER, layout.gaps()));
    ofDatabases = Lazy.of(() -> Credentials.of(layout.kinds(), Scope.DATABASE, layout.gaps()));
    uses = Lazy.of(() -> CredentialUses.of(layout.kinds().devices(), this));
    unseen = Lazy.of(() -> Unseen.of(layout.kinds().all(), layout.gaps()));
    masterKeys = Lazy.of(() -> MasterKeys.of(layout.kinds().others()));
  }

  Credentials ofServer() {
    return ofServer.get();
  }

  Credentials ofDatabases() {
    return ofDatabases.get();
  }

  CredentialUses uses() {
    return uses.get();
  }

  Unseen unseen() {
    return unseen.get();
  }

  MasterKeys masterKeys() {
    return masterKeys.get();
  }

  /** What a credential gives access with, as a statement sets it. */
  CredentialKind kind(CredentialDefinition definition) {
    Optional<? extends Value> identity = definition.identity();
    return identity.isPresent()
        ? CredentialKind.of(values.of(identity.get()))
        : CredentialKind.UNKNOWN;
  }

  /** The shared access signature a statement gives a credential. */
  Optional<SharedAccessSignature> signature(CredentialDefinition definition) {
    Optional<? extends Value> secret = definition.secret();
    if (secret.isEmpty()) {
      return Optional.empty();
    }
    SharedAccessSignature signature = SharedAccessSignature.of(values.of(secret.get()));
    boolean meant =
        kind(definition) == CredentialKind.SHARED_ACCESS_SIGNATURE || signature.isRecognisable();
    return meant ? Optional.of(signature) : Optional.empty();
  }

  /** How the credentials stand to each URL of a step for which the server looks one up. */
  List<Coverage> coverages(Step step) {
    List<FoundCredential> found = found(step);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Coverage> coverages = new ArrayList<>(found.size());
    for (FoundCredential one : found) {
      coverages.add(one.coverage());
    }
    return coverages;
  }

  /** How they stand to a URL right before a step. */
  Coverage coverage(StorageUrl url, Step step) {
    FoundCredential found = found(url, step);
    return found != null ? found.coverage() : find(url, step).coverage();
  }

  /** The credential the server would take for a URL right before a step. */
  CredentialLookup lookup(StorageUrl url, Step step) {
    FoundCredential found = found(url, step);
    return found != null ? found.lookup() : ofServer().covering(url, step);
  }

  /** How they stand to a name right before a step. */
  Coverage coverage(KnownText name, Step step) {
    return Coverage.of(ofServer(), name, step);
  }

  // What was found for a URL of the step itself: several dozen rules ask.
  private @Nullable FoundCredential found(StorageUrl url, Step step) {
    List<StorageUrl> urls = values.used(step.statement()).lookedUp();
    for (int i = 0; i < urls.size(); i++) {
      if (urls.get(i).equals(url)) {
        return found(step).get(i);
      }
    }
    return null;
  }

  /** What is found for each URL of a step for which the server looks up a credential by itself. */
  private List<FoundCredential> found(Step step) {
    List<StorageUrl> urls = values.used(step.statement()).lookedUp();
    if (urls.isEmpty()) {
      return List.of();
    }
    List<FoundCredential> known = step.credentials();
    if (known == null) {
      List<FoundCredential> found = new ArrayList<>(urls.size());
      for (StorageUrl url : urls) {
        found.add(find(url, step));
      }
      known = List.copyOf(found);
      step.remember(known);
    }
    return known;
  }

  private FoundCredential find(StorageUrl url, Step step) {
    CredentialLookup lookup = ofServer().covering(url, step);
    return new FoundCredential(lookup, Coverage.of(lookup, this, url, step));
  }
}
