package dev.backcheck.reference;

import java.util.List;
import java.util.Optional;

/**
 * Where facts come from: a row of {@code sources.tsv}.
 *
 * @param key how the other tables name it
 * @param title its title, or what kind of source it is
 * @param url where it can be read; nothing for facts that nobody states
 */
public record FactSource(String key, String title, Optional<String> url) {

  /** All sources in the order of the table. */
  public static List<FactSource> all() {
    return Loaded.SOURCES;
  }

  /** The source with a key. */
  public static Optional<FactSource> find(String key) {
    return Loaded.SOURCES.stream().filter(source -> source.key.equals(key)).findFirst();
  }

  private static final class Loaded {
    static final List<FactSource> SOURCES =
        Table.read(FactSource.class, "sources.tsv").rows().stream()
            .map(row -> new FactSource(row.get("key"), row.get("title"), row.find("url")))
            .toList();
  }
}
