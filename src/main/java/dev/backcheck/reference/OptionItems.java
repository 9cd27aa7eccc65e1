package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the parentheses of {@code COMPRESSION}, {@code ENCRYPTION} and {@code FILESTREAM}:
 * {@code option-items.tsv}.
 */
public final class OptionItems {
  private OptionItems() {}

  /**
   * All values of all items of an option, in the order of the table; none when it takes no list.
   */
  public static List<OptionItem> of(String option) {
    return Loaded.ITEMS.stream().filter(item -> item.option().equals(Cells.upper(option))).toList();
  }

  /** The names of the items of an option, in the order in which they have to stand. */
  public static List<String> names(String option) {
    return of(option).stream().map(OptionItem::item).distinct().toList();
  }

  /** The values that a server's parser takes for an item, and those that are misspelt. */
  public static List<OptionItem> values(String option, String item) {
    return of(option).stream().filter(value -> value.item().equals(Cells.upper(item))).toList();
  }

  /** What is known of a word as the value of an item; nothing when it is not one. */
  public static Optional<OptionItem> find(String option, String item, String word) {
    return values(option, item).stream()
        .filter(
            value ->
                value.kind() == OptionItem.Kind.WORD && value.value().equals(Cells.upper(word)))
        .findFirst();
  }

  /** The word that somebody may have meant by one that no server takes. */
  public static Optional<String> nearest(String option, String item, String word) {
    Optional<String> known = find(option, item, word).flatMap(OptionItem::replacement);
    return known.isPresent()
        ? known
        : Nearest.to(
            word,
            values(option, item).stream()
                .filter(value -> value.kind() == OptionItem.Kind.WORD)
                .filter(value -> value.meaning() != OptionItem.Meaning.MISSPELT)
                .map(OptionItem::value)
                .toList());
  }

  /**
   * Reads a table.
   *
   * @throws IllegalStateException when a row is about no option that takes a list, or replaces by
   *     what is no value
   */
  static List<OptionItem> load(Table table) {
    List<OptionItem> items = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      OptionItem item = OptionItem.of(row);
      if (!takesList(Verb.BACKUP, item.option()) && !takesList(Verb.RESTORE, item.option())) {
        throw row.invalid("option");
      }
      items.add(item);
    }
    for (Table.Row row : table.rows()) {
      row.find("replacement")
          .filter(word -> items.stream().noneMatch(item -> item.value().equals(word)))
          .ifPresent(
              word -> {
                throw row.invalid("replacement");
              });
    }
    return List.copyOf(items);
  }

  private static boolean takesList(Verb verb, String option) {
    return OptionCatalog.find(verb, option)
        .filter(facts -> facts.value() == OptionValue.LIST)
        .isPresent();
  }

  private static final class Loaded {
    static final List<OptionItem> ITEMS = load(Table.read(OptionItems.class, "option-items.tsv"));
  }
}
