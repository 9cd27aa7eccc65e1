package dev.backcheck.reference;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that an item in the parentheses of an option may have: a row of {@code option-items.tsv}.
 *
 * @param option the option, for example {@code COMPRESSION}
 * @param item the words of the item, for example {@code ALGORITHM} or {@code SERVER CERTIFICATE}
 * @param order the place of the item: items stand in rising order, and one of each number
 * @param kind what may stand for the value
 * @param value the word, in upper case; empty unless the kind is {@link Kind#WORD} or {@link
 *     Kind#NULL}
 * @param meaning what the server makes of it
 * @param since the first build that takes it
 * @param settled the first build for which all sources agree that it takes it
 * @param missingEditions the editions without it
 * @param replacement what to write instead
 * @param sources where these facts come from
 * @param note what else there is to know
 */
public record OptionItem(
    String option,
    String item,
    int order,
    Kind kind,
    String value,
    Meaning meaning,
    Optional<Build> since,
    Optional<Build> settled,
    Set<Edition> missingEditions,
    Optional<String> replacement,
    List<FactSource> sources,
    Optional<String> note) {

  /** What may stand for a value. */
  public enum Kind {
    /** The word itself. */
    WORD,
    /** The name of something. */
    NAME,
    /** A string, not a variable. */
    TEXT,
    /** The word {@code NULL}. */
    NULL
  }

  /** What the server makes of a value. */
  public enum Meaning {
    /** It takes it. */
    ALLOWED,
    /** It takes it, but there are better ones. */
    WEAK,
    /** A page names it; nobody has seen a server take it. */
    DOUBTFUL,
    /** It refuses it; somebody meant the replacement. */
    MISSPELT
  }

  /** Copies the collections, keeping their order. */
  public OptionItem {
    sources = List.copyOf(sources);
    missingEditions = Collections.unmodifiableSet(new LinkedHashSet<>(missingEditions));
  }

  static OptionItem of(Table.Row row) {
    Meaning meaning = Cells.word(row, "meaning", Meaning.class);
    Kind kind = Cells.word(row, "kind", Kind.class);
    if (meaning == Meaning.MISSPELT && row.find("replacement").isEmpty()) {
      throw row.invalid("replacement");
    }
    if (row.find("value").isPresent() != (kind == Kind.WORD || kind == Kind.NULL)) {
      throw row.invalid("value");
    }
    return new OptionItem(
        row.get("option"),
        row.get("item"),
        row.number("order"),
        kind,
        row.find("value").orElse(""),
        meaning,
        Cells.version(row, "since"),
        Cells.version(row, "settled"),
        Cells.editions(row, "notIn"),
        row.find("replacement"),
        Cells.sources(row),
        row.find("note"));
  }
}
