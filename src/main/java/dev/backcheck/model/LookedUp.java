package dev.backcheck.model;

import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The URLs of statements for which the server looks up a credential by itself. */
final class LookedUp {

  private LookedUp() {}

  /** All of a statement; none where {@code WITH CREDENTIAL = …} names the credential. */
  static List<UrlLocation> all(Statement statement, Values values) {
    return credentialOption(statement).isPresent() ? List.of() : values.urls(statement);
  }

  /** The first for each container. */
  static Map<UrlLocation, StorageUrl> byContainer(Statement statement, Values values) {
    Map<UrlLocation, StorageUrl> first = new LinkedHashMap<>();
    Set<String> containers = new HashSet<>();
    for (UrlLocation location : all(statement, values)) {
      location
          .url()
          .filter(url -> containers.add(url.containerUrl()))
          .ifPresent(url -> first.put(location, url));
    }
    return first;
  }

  static Optional<Option> credentialOption(Statement statement) {
    return statement instanceof DeviceStatement media
        ? media.options().find("CREDENTIAL")
        : Optional.empty();
  }
}
