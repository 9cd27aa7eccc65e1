package dev.backcheck.model;

import dev.backcheck.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The URLs of one statement.
 *
 * @param all what it says after each {@code URL =}
 * @param lookedUp those for which the server looks up a credential by itself: none where {@code
 *     WITH CREDENTIAL = …} names it
 * @param byContainer the first of those for each container
 */
record UsedLocations(
    List<UrlLocation> all, List<StorageUrl> lookedUp, Map<UrlLocation, StorageUrl> byContainer) {

  /** What holds where there is no URL. */
  static final UsedLocations NONE = new UsedLocations(List.of(), List.of(), Map.of());

  static UsedLocations of(Statement statement, List<UrlLocation> all) {
    if (CredentialOption.of(statement).isPresent()) {
      return new UsedLocations(all, List.of(), Map.of());
    }
    Optional<StorageUrl> only = all.size() == 1 ? all.get(0).url() : Optional.empty();
    return only.isPresent()
        ? new UsedLocations(all, List.of(only.get()), Map.of(all.get(0), only.get()))
        : new UsedLocations(all, urls(all), firsts(all));
  }

  private static List<StorageUrl> urls(List<UrlLocation> locations) {
    List<StorageUrl> urls = new ArrayList<>(locations.size());
    for (UrlLocation location : locations) {
      location.url().ifPresent(urls::add);
    }
    return urls;
  }

  private static Map<UrlLocation, StorageUrl> firsts(List<UrlLocation> locations) {
    Map<UrlLocation, StorageUrl> first = new LinkedHashMap<>();
    Set<String> containers = new HashSet<>();
    for (UrlLocation location : locations) {
      Optional<StorageUrl> url = location.url();
      if (url.isPresent() && containers.add(url.get().containerUrl())) {
        first.put(location, url.get());
      }
    }
    return first;
  }
}
