package dev.backcheck.model;

import dev.backcheck.reference.Answer;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.CredentialStatement.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The credentials of one scope over the whole history. Looked up by name, and by URL through the
 * paths a name may have, so that a thousand credentials cost no more than one.
 */
public final class Credentials {

  private final Map<String, CredentialTimeline> byName = new LinkedHashMap<>();
  private final Map<String, List<CredentialTimeline>> byUrl = new LinkedHashMap<>();
  private final List<CredentialTimeline> partlyKnown = new ArrayList<>();

  static Credentials of(List<Step> steps, Scope scope) {
    Credentials credentials = new Credentials();
    for (Step step : steps) {
      if (step.statement() instanceof CredentialStatement statement && statement.scope() == scope) {
        credentials.add(step, statement);
      }
    }
    return credentials;
  }

  private void add(Step step, CredentialStatement statement) {
    KnownText name = Texts.of(statement.name());
    String key = name.pattern().toLowerCase(Locale.ROOT);
    CredentialTimeline timeline = byName.get(key);
    if (timeline == null) {
      timeline = new CredentialTimeline(name);
      byName.put(key, timeline);
      index(timeline);
    }
    timeline.add(step, statement);
  }

  private void index(CredentialTimeline timeline) {
    if (!timeline.name().isConstant()) {
      partlyKnown.add(timeline);
    }
    timeline
        .url()
        .ifPresent(
            url ->
                byUrl
                    .computeIfAbsent(key(url, url.segments().size()), key -> new ArrayList<>())
                    .add(timeline));
  }

  private static String key(StorageUrl url, int segments) {
    String path = String.join("/", url.segments().subList(0, segments));
    return (url.scheme() + "://" + url.host() + ":" + url.port() + "/" + path)
        .toLowerCase(Locale.ROOT);
  }

  /** Every credential the scripts speak of, in the order of their first statements. */
  public Collection<CredentialTimeline> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /** The life of a credential by its name; letter case does not matter. */
  public Optional<CredentialTimeline> named(KnownText name) {
    return Optional.ofNullable(byName.get(name.pattern().toLowerCase(Locale.ROOT)));
  }

  /**
   * The credential SQL Server would take for a URL right before a step: the one with the longest
   * name that covers it.
   */
  public CredentialLookup covering(StorageUrl url, Step step) {
    for (int segments = url.segments().size(); segments >= 0; segments--) {
      for (CredentialTimeline timeline : byUrl.getOrDefault(key(url, segments), List.of())) {
        Optional<Credential> live = timeline.before(step);
        if (live.isPresent() && scope(timeline, url).answer().isYes()) {
          return new CredentialLookup(Answer.YES, live);
        }
      }
    }
    boolean open =
        StorageUrl.hasHole(key(url, Math.min(1, url.segments().size())))
            || partlyKnown.stream().anyMatch(t -> mayCover(t, url, step));
    return new CredentialLookup(open ? Answer.UNKNOWN : Answer.NO, Optional.empty());
  }

  private static boolean mayCover(CredentialTimeline timeline, StorageUrl url, Step step) {
    return timeline.before(step).isPresent()
        && timeline.url().map(name -> !CredentialScope.of(name, url).answer().isNo()).orElse(true);
  }

  private static CredentialScope scope(CredentialTimeline timeline, StorageUrl url) {
    return CredentialScope.of(timeline.url().orElseThrow(), url);
  }
}
