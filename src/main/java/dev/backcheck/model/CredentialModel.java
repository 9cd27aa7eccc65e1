package dev.backcheck.model;

import dev.backcheck.reference.Answer;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    uses = Lazy.of(() -> CredentialUses.of(layout.kinds().devices(), ofServer()));
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

  List<Coverage> coverages(Step step) {
    List<StorageUrl> urls = values.used(step.statement()).lookedUp();
    if (urls.isEmpty()) {
      return List.of();
    }
    List<Coverage> coverages = new ArrayList<>(urls.size());
    for (StorageUrl url : urls) {
      coverages.add(coverage(url, step));
    }
    return coverages;
  }

  Coverage coverage(KnownText name, Step step) {
    return Coverage.of(ofServer(), name, step);
  }

  CredentialLookup lookup(StorageUrl url, Step step) {
    Optional<Credential> known = uses().covering(url, step);
    return known.isPresent()
        ? new CredentialLookup(Answer.YES, known)
        : ofServer().covering(url, step);
  }

  Coverage coverage(StorageUrl url, Step step) {
    Optional<Credential> known = uses().covering(url, step);
    return known.isPresent() ? Coverage.by(known.get()) : Coverage.of(this, url, step);
  }
}
