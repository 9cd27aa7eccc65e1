package dev.backcheck.model;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Nearest;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.value.KnownText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The credentials of one scope over the whole history, and what uses them. */
public final class Credentials {

  private static final int MOST_NAMES = 200;

  private static final Credentials NONE = new Credentials();

  private final CredentialIndex index = new CredentialIndex();

  private Credentials() {}

  static Credentials of(StepKinds steps, Scope scope, Gaps gaps) {
    if (steps.credentials().isEmpty()) {
      return NONE;
    }
    Credentials credentials = new Credentials();
    for (Step step : steps.credentials()) {
      if (step.statement() instanceof CredentialStatement statement && statement.scope() == scope) {
        credentials.index.add(step, statement);
      }
    }
    if (credentials.all().isEmpty()) {
      return NONE;
    }
    for (Step step : steps.all()) {
      for (StorageUrl url : UsedUrls.of(step)) {
        credentials.index.use(url, step);
      }
      for (StorageUrl url : UsedUrls.dataFiles(step)) {
        credentials.index.putFiles(url, step);
      }
      for (KnownText name : UsedUrls.names(step)) {
        credentials.index.named(name).ifPresent(timeline -> timeline.useByName(step));
      }
      if (UsedUrls.mayHaveOthers(step) && !gaps.isRead(step)) {
        credentials.index.useUnknown();
      }
    }
    return credentials;
  }

  /** Every credential the scripts speak of, in the order of their first statements. */
  public Collection<CredentialTimeline> all() {
    return index.all();
  }

  /** The life of a credential by its name; letter case does not matter. */
  public Optional<CredentialTimeline> named(KnownText name) {
    return index.named(name);
  }

  /** Those that have or had an identity; letter case does not matter. */
  public List<CredentialTimeline> withIdentity(String identity) {
    return index.withIdentity(identity);
  }

  /** Those whose names cover a URL, whether or not they are there; the longest name first. */
  public List<CredentialTimeline> covering(StorageUrl url) {
    return index.covering(url);
  }

  /**
   * The credential SQL Server would take for a URL right before a step: the one with the longest
   * name that covers it.
   */
  public CredentialLookup covering(StorageUrl url, Step step) {
    for (CredentialTimeline timeline : covering(url)) {
      Optional<Credential> found = timeline.before(step);
      if (found.isPresent()) {
        return new CredentialLookup(Answer.YES, found);
      }
    }
    return index.mayCover(url, step) ? CredentialLookup.UNKNOWN : CredentialLookup.NONE;
  }

  /** Every credential that covers a URL right before a step, the one SQL Server takes first. */
  public List<Credential> allCovering(StorageUrl url, Step step) {
    return covering(url).stream().flatMap(timeline -> timeline.before(step).stream()).toList();
  }

  /** Another of their names that differs from one so little that it may be meant. */
  public Optional<String> nearestName(KnownText name) {
    List<String> others =
        all().stream()
            .limit(MOST_NAMES)
            .map(CredentialTimeline::name)
            .filter(other -> !other.equals(name))
            .flatMap(other -> other.constant().stream())
            // What follows may be a secret.
            .filter(other -> other.indexOf('?') < 0)
            .toList();
    return Nearest.to(name.constant().orElse(""), others);
  }

  /**
   * Of those that are there right before a step, the one that somebody may have meant for a URL it
   * does not cover: the least of its name differs. Empty where none is there whose name is a URL.
   */
  public Optional<Credential> nearest(StorageUrl url, Step step) {
    return index.near(url).stream()
        .flatMap(timeline -> timeline.before(step).stream())
        .filter(one -> one.url().filter(name -> name.isAzure() == url.isAzure()).isPresent())
        .min((one, other) -> compare(one, other, url));
  }

  /** Whether one is there right before a step that is named by a URL of the same storage. */
  public boolean hasSome(StorageUrl url, Step step) {
    for (CredentialTimeline one : index.ofSameStore(url)) {
      if (one.before(step).isPresent()) {
        return true;
      }
    }
    return false;
  }

  // The nearer one first; of two as near, the younger one.
  private static int compare(Credential one, Credential other, StorageUrl url) {
    int nearer = Integer.compare(distance(one, url), distance(other, url));
    return nearer != 0 ? nearer : Integer.compare(age(other), age(one));
  }

  private static int distance(Credential credential, StorageUrl url) {
    return Distance.between(credential.url().orElseThrow(), url);
  }

  private static int age(Credential credential) {
    return credential.defined().index();
  }

  /** Whether a statement of the scripts has a URL that the credential covers, or perhaps covers. */
  public boolean mayBeUsed(Credential credential) {
    return index.mayBeUsed(credential);
  }
}
