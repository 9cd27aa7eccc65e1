package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code BACKUP} and {@code RESTORE}, by verb and name: {@code options.tsv}. A
 * script names few of them; the row of an option is read when somebody asks for it.
 */
public final class OptionCatalog {
  private final Map<Verb, Map<String, Entry>> options = new EnumMap<>(Verb.class);

  private OptionCatalog(Table table) {
    for (Verb verb : Verb.values()) {
      options.put(verb, new LinkedHashMap<>());
    }
    for (Table.Row row : table.rows()) {
      if (of(Cells.verb(row)).put(row.get("option"), new Entry(row)) != null) {
        throw row.invalid("option");
      }
    }
  }

  /**
   * The options of a table.
   *
   * @throws IllegalStateException when a cell of it is not understood
   */
  static OptionCatalog of(Table table) {
    OptionCatalog catalog = new OptionCatalog(table);
    catalog.options.values().forEach(entries -> entries.values().forEach(Entry::facts));
    return catalog;
  }

  /** The option of a verb with a name in any case; nothing when the server's parser knows none. */
  public static Optional<OptionFacts> find(Verb verb, String name) {
    Map<String, Entry> entries = Loaded.CATALOG.of(verb);
    Entry entry = entries.get(name);
    if (entry == null) {
      entry = entries.get(Cells.upper(name));
    }
    return entry == null ? Optional.empty() : Optional.of(entry.facts());
  }

  /** Whether a verb has an option of that name, in any case. */
  static boolean has(Verb verb, String name) {
    return Loaded.CATALOG.of(verb).containsKey(Cells.upper(name));
  }

  /** All options of a verb in the order of the table. */
  public static List<OptionFacts> all(Verb verb) {
    List<OptionFacts> all = new ArrayList<>();
    for (Entry entry : Loaded.CATALOG.of(verb).values()) {
      all.add(entry.facts());
    }
    return List.copyOf(all);
  }

  /**
   * The name that somebody may have meant who wrote an unknown one: a documented option of the verb
   * that has not been removed.
   */
  public static Optional<String> nearest(Verb verb, String name) {
    // Mostly the nearest of all is such an option, and then it is the nearest of those, too.
    Optional<String> ofAll = Nearest.to(name, Loaded.CATALOG.of(verb).keySet());
    if (ofAll.flatMap(near -> find(verb, near)).filter(OptionCatalog::isCurrent).isPresent()) {
      return ofAll;
    }
    return Nearest.to(
        name, all(verb).stream().filter(OptionCatalog::isCurrent).map(OptionFacts::name).toList());
  }

  private static boolean isCurrent(OptionFacts option) {
    return option.documented() && option.lifetime().removed().isEmpty();
  }

  private Map<String, Entry> of(Verb verb) {
    return options.getOrDefault(verb, Map.of());
  }

  /** A row, and what it says once it has been read; threads that read it at once read the same. */
  private static final class Entry {
    private final Table.Row row;
    private volatile @Nullable OptionFacts facts;

    Entry(Table.Row row) {
      this.row = row;
    }

    OptionFacts facts() {
      OptionFacts read = facts;
      if (read == null) {
        read = OptionFacts.of(row);
        facts = read;
      }
      return read;
    }
  }

  private static final class Loaded {
    static final OptionCatalog CATALOG =
        new OptionCatalog(Table.read(OptionCatalog.class, "options.tsv"));
  }
}
