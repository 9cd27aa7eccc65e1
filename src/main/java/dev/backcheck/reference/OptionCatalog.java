package dev.backcheck.reference;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of {@code BACKUP} and {@code RESTORE}, by verb and name: {@code options.tsv}. */
public final class OptionCatalog {
  private final Map<Verb, Map<String, OptionFacts>> options = new EnumMap<>(Verb.class);
  private final Map<Verb, List<OptionFacts>> lists = new EnumMap<>(Verb.class);

  private OptionCatalog(Table table) {
    for (Verb verb : Verb.values()) {
      options.put(verb, new LinkedHashMap<>());
    }
    for (Table.Row row : table.rows()) {
      OptionFacts facts = OptionFacts.of(row);
      if (of(facts.verb()).put(facts.name(), facts) != null) {
        throw row.invalid("option");
      }
    }
    options.forEach((verb, facts) -> lists.put(verb, List.copyOf(facts.values())));
  }

  /** The options of a table. */
  static OptionCatalog of(Table table) {
    return new OptionCatalog(table);
  }

  /** The option of a verb with a name in any case; nothing when the server's parser knows none. */
  public static Optional<OptionFacts> find(Verb verb, String name) {
    return Optional.ofNullable(Loaded.CATALOG.of(verb).get(Cells.upper(name)));
  }

  /** All options of a verb in the order of the table. */
  public static List<OptionFacts> all(Verb verb) {
    return Loaded.CATALOG.lists.getOrDefault(verb, List.of());
  }

  /**
   * The name that somebody may have meant who wrote an unknown one: a documented option of the verb
   * that has not been removed.
   */
  public static Optional<String> nearest(Verb verb, String name) {
    return Nearest.to(
        name,
        all(verb).stream()
            .filter(option -> option.documented() && option.lifetime().removed().isEmpty())
            .map(OptionFacts::name)
            .toList());
  }

  private Map<String, OptionFacts> of(Verb verb) {
    return options.getOrDefault(verb, Map.of());
  }

  private static final class Loaded {
    static final OptionCatalog CATALOG =
        OptionCatalog.of(Table.read(OptionCatalog.class, "options.tsv"));
  }
}
