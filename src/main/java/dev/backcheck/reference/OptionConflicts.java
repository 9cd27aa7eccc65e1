package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The options that do not go together: {@code conflicts.tsv}. */
public final class OptionConflicts {
  private OptionConflicts() {}

  /** All conflicts of a verb, in the order of the table. */
  public static List<OptionConflict> of(Verb verb) {
    return Loaded.CONFLICTS.stream().filter(conflict -> conflict.verb() == verb).toList();
  }

  /**
   * The conflicts of which at least two members are among the names of options, which may be in any
   * case.
   */
  public static List<OptionConflict> among(Verb verb, Collection<String> names) {
    Set<String> written = names.stream().map(Cells::upper).collect(Collectors.toSet());
    return of(verb).stream()
        .filter(conflict -> conflict.members().stream().filter(written::contains).count() > 1)
        .toList();
  }

  /** The conflict between two options; nothing when they go together. */
  public static Optional<OptionConflict> between(Verb verb, String one, String other) {
    return Cells.upper(one).equals(Cells.upper(other))
        ? Optional.empty()
        : among(verb, List.of(one, other)).stream().findFirst();
  }

  /**
   * Reads a table.
   *
   * @throws IllegalStateException when a member is no option of the verb, or two rows are about the
   *     same pair
   */
  static List<OptionConflict> load(Table table) {
    List<OptionConflict> conflicts = new ArrayList<>();
    Set<String> pairs = new HashSet<>();
    for (Table.Row row : table.rows()) {
      OptionConflict conflict = OptionConflict.of(row);
      for (String pair : pairs(conflict)) {
        if (!pairs.add(pair)) {
          throw row.invalid("members");
        }
      }
      conflicts.add(conflict);
    }
    return List.copyOf(conflicts);
  }

  private static List<String> pairs(OptionConflict conflict) {
    List<String> pairs = new ArrayList<>();
    for (String one : conflict.members()) {
      for (String other : conflict.members()) {
        if (one.compareTo(other) < 0) {
          pairs.add(conflict.verb() + " " + one + " " + other);
        }
      }
    }
    return pairs;
  }

  private static final class Loaded {
    static final List<OptionConflict> CONFLICTS =
        load(Table.read(OptionConflicts.class, "conflicts.tsv"));
  }
}
