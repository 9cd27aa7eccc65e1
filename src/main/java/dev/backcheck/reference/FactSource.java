package dev.backcheck.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return List.copyOf(Loaded.SOURCES.values());
  }

  /** The source with a key. */
  public static Optional<FactSource> find(String key) {
    return Optional.ofNullable(Loaded.SOURCES.get(key));
  }

  private static final class Loaded {
    static final Map<String, FactSource> SOURCES = read();

    private static Map<String, FactSource> read() {
      Map<String, FactSource> sources = new LinkedHashMap<>();
      for (Table.Row row : Table.read(FactSource.class, "sources.tsv").rows()) {
        FactSource source = new FactSource(row.get("key"), row.get("title"), row.find("url"));
        if (sources.put(source.key, source) != null) {
          throw row.invalid("key");
        }
      }
      return sources;
    }
  }
}
