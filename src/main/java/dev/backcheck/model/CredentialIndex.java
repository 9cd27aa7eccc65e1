package dev.backcheck.model;

import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The credentials of one scope, found by name, by identity, and by URL through the paths a name may
 * have: a thousand credentials cost no more than one.
 */
final class CredentialIndex {

  // So many of one host or container are looked at for the one somebody may have meant.
  private static final int NEAR = 64;

  private final Map<String, CredentialTimeline> byName = new LinkedHashMap<>();
  private final CredentialPaths byUrl = new CredentialPaths();
  private final Map<String, List<CredentialTimeline>> byHost = new HashMap<>();
  private final Map<String, List<CredentialTimeline>> byContainer = new HashMap<>();
  private final Map<String, List<CredentialTimeline>> byStore = new HashMap<>();
  private final Map<String, List<CredentialTimeline>> byIdentity = new HashMap<>();
  private final List<CredentialTimeline> withUrl = new ArrayList<>();
  private final List<CredentialTimeline> partlyKnown = new ArrayList<>();
  private final List<StorageUrl> partlyKnownUses = new ArrayList<>();
  private final Set<String> usePatterns = new HashSet<>();
  private boolean unknownUses;

  void add(Step step, CredentialStatement statement) {
    KnownText name = step.text(statement.name());
    String key = lower(name.pattern());
    CredentialTimeline timeline = byName.get(key);
    if (timeline == null) {
      timeline = new CredentialTimeline(name);
      byName.put(key, timeline);
      index(timeline);
    }
    timeline.add(step, statement);
    if (statement instanceof CredentialDefinition definition) {
      Optional<String> identity =
          definition.identity().map(step::text).flatMap(KnownText::constant);
      put(byIdentity, identity.map(CredentialIndex::lower).orElse(""), timeline);
    }
  }

  private void index(CredentialTimeline timeline) {
    if (!timeline.name().isConstant()) {
      partlyKnown.add(timeline);
    }
    if (timeline.url().isPresent()) {
      StorageUrl url = timeline.url().get();
      byUrl.add(url, timeline);
      put(byHost, url.host(), timeline);
      put(byContainer, container(url), timeline);
      put(byStore, store(url), timeline);
      withUrl.add(timeline);
    }
  }

  private static void put(
      Map<String, List<CredentialTimeline>> map, String key, CredentialTimeline timeline) {
    List<CredentialTimeline> known = map.computeIfAbsent(key, any -> new ArrayList<>());
    if (known.isEmpty() || known.get(known.size() - 1) != timeline) {
      known.add(timeline);
    }
  }

  private static String container(StorageUrl url) {
    return lower(url.container().orElse(""));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  Collection<CredentialTimeline> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  Optional<CredentialTimeline> named(KnownText name) {
    return Optional.ofNullable(byName.get(lower(name.pattern())));
  }

  /** Those whose identity is a text; letter case does not matter. */
  List<CredentialTimeline> withIdentity(String identity) {
    return byIdentity.getOrDefault(lower(identity), List.of());
  }

  /** Those whose names cover a URL, the longest name first. */
  List<CredentialTimeline> covering(StorageUrl url) {
    return byUrl.covering(url);
  }

  /** Notes that a statement has a URL. */
  void use(StorageUrl url, Step step) {
    for (CredentialTimeline timeline : covering(url)) {
      timeline.use(step);
    }
    if (!url.isKnown() && partlyKnownUses.size() <= NEAR && usePatterns.add(url.text())) {
      partlyKnownUses.add(url);
    }
  }

  /** Notes that a statement puts data files somewhere. */
  void putFiles(StorageUrl url, Step step) {
    for (CredentialTimeline timeline : covering(url)) {
      timeline.putFiles(step);
    }
  }

  /** Notes that a statement may have a URL of which nothing is known. */
  void useUnknown() {
    unknownUses = true;
  }

  /** Whether the name of a credential covers a URL of the scripts, or may by unknown parts. */
  boolean mayBeUsed(Credential credential) {
    boolean used = named(credential.name()).filter(CredentialTimeline::isUsed).isPresent();
    return used
        || unknownUses
        || partlyKnownUses.size() > NEAR
        || partlyKnownUses.stream().anyMatch(url -> !isNo(credential.url(), url));
  }

  private static boolean isNo(Optional<StorageUrl> name, StorageUrl url) {
    return name.isPresent() && CredentialScope.of(name.get(), url).answer().isNo();
  }

  /** Whether a credential that is there before a step may cover a URL by its unknown parts. */
  boolean mayCover(StorageUrl url, Step step) {
    if (byName.isEmpty()) {
      return false;
    }
    if (!url.isKnown()) {
      List<CredentialTimeline> some = byHost.getOrDefault(url.host(), List.of());
      boolean hole = StorageUrl.hasHole(url.host());
      return anyMayCover(hole ? withUrl : some, url, step) || anyMayCover(partlyKnown, url, step);
    }
    return anyMayCover(partlyKnown, url, step);
  }

  // With more of them than can be looked at for each URL, the answer is that it cannot be known.
  private static boolean anyMayCover(List<CredentialTimeline> some, StorageUrl url, Step step) {
    if (some.size() > NEAR) {
      return true;
    }
    for (CredentialTimeline one : some) {
      if (mayCover(one, url, step)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayCover(CredentialTimeline timeline, StorageUrl url, Step step) {
    return timeline.before(step).isPresent() && !isNo(timeline.url(), url);
  }

  /** Those near a URL: of its host, of its container, or else any for the same kind of storage. */
  Set<CredentialTimeline> near(StorageUrl url) {
    Set<CredentialTimeline> near =
        new LinkedHashSet<>(last(byHost.getOrDefault(url.host(), List.of())));
    near.addAll(last(byContainer.getOrDefault(container(url), List.of())));
    near.addAll(ofSameStore(url));
    return near;
  }

  /** Some whose names are URLs of the same kind of storage. */
  List<CredentialTimeline> ofSameStore(StorageUrl url) {
    return last(byStore.getOrDefault(store(url), List.of()));
  }

  private static String store(StorageUrl url) {
    return url.isAzure() ? "https" : url.scheme();
  }

  private static List<CredentialTimeline> last(List<CredentialTimeline> some) {
    return some.subList(Math.max(0, some.size() - NEAR), some.size());
  }
}
