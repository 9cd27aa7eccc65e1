package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads cells that hold more than text. What is wrong with one is said with file and line. */
final class Cells {
  private Cells() {}

  /** A constant of an enum, written in lower case with hyphens. */
  static <E extends Enum<E>> E word(Table.Row row, String column, Class<E> type) {
    return word(row, column, row.get(column), type);
  }

  /** A constant of an enum, written in lower case with hyphens as part of a cell. */
  static <E extends Enum<E>> E word(Table.Row row, String column, String word, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (lower(constant).equals(word)) {
        return constant;
      }
    }
    throw row.invalid(column);
  }

  /** How a constant is written in the tables. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The text in lower case, whatever the language of the machine. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The verb of a row. */
  static Verb verb(Table.Row row) {
    for (Verb verb : Verb.values()) {
      if (verb.name().equals(row.get("verb"))) {
        return verb;
      }
    }
    throw row.invalid("verb");
  }

  /** {@code yes} or {@code no}. */
  static boolean flag(Table.Row row, String column) {
    if (!row.get(column).equals("yes") && !row.get(column).equals("no")) {
      throw row.invalid(column);
    }
    return row.get(column).equals("yes");
  }

  /** Words with commas between them, none of them twice. */
  static List<String> list(Table.Row row, String column) {
    String cell = row.find(column).orElse("");
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> words = List.of(cell.split(",", -1));
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isBlank() || words.indexOf(words.get(i)) < i) {
        throw row.invalid(column);
      }
    }
    return words;
  }

  /** Numbers of messages with commas between them. */
  static List<Integer> messages(Table.Row row, String column) {
    List<Integer> messages = new ArrayList<>();
    for (String word : list(row, column)) {
      try {
        messages.add(Integer.valueOf(word));
      } catch (NumberFormatException e) {
        throw row.invalid(column);
      }
    }
    return List.copyOf(messages);
  }

  /** The first build of a version, written as its year or as a build. */
  static Optional<Build> version(Table.Row row, String column) {
    if (row.find(column).isEmpty()) {
      return Optional.empty();
    }
    if (row.get(column).contains(".")) {
      return Optional.of(row.build(column));
    }
    return Optional.of(
        KnownVersions.find(row.get(column)).orElseThrow(() -> row.invalid(column)).range().low());
  }

  /** Statements of a verb, written as the words after it. */
  static Set<StatementKind> statements(Table.Row row, String column, Verb verb) {
    Set<StatementKind> kinds = new LinkedHashSet<>();
    for (String word : list(row, column)) {
      kinds.add(
          StatementKind.of(verb).stream()
              .filter(kind -> kind.object().equals(word))
              .findFirst()
              .orElseThrow(() -> row.invalid(column)));
    }
    return Collections.unmodifiableSet(kinds);
  }

  /** The sources of a row, one at least. */
  static List<FactSource> sources(Table.Row row) {
    List<FactSource> sources = new ArrayList<>();
    for (String key : list(row, "source")) {
      sources.add(FactSource.find(key).orElseThrow(() -> row.invalid("source")));
    }
    if (sources.isEmpty()) {
      throw row.invalid("source");
    }
    return List.copyOf(sources);
  }

  /** Editions with commas between them. */
  static Set<Edition> editions(Table.Row row, String column) {
    Set<Edition> editions = new LinkedHashSet<>();
    for (String word : list(row, column)) {
      editions.add(word(row, column, word, Edition.class));
    }
    return Collections.unmodifiableSet(editions);
  }

  /**
   * The word in upper case, as far as it is ASCII: neither the dotless i nor the Kelvin sign is a
   * letter of a word.
   */
  static String upper(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return word;
      }
    }
    return word.toUpperCase(Locale.ROOT);
  }
}
