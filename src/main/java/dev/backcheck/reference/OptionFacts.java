package dev.backcheck.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an option of {@code BACKUP} or {@code RESTORE}: a row of {@code options.tsv},
 * after the pages <a
 * href="https://learn.microsoft.com/sql/t-sql/statements/backup-transact-sql">BACKUP</a> and <a
 * href="https://learn.microsoft.com/sql/t-sql/statements/restore-statements-arguments-transact-sql">RESTORE
 * arguments</a>.
 *
 * @param verb the statements it belongs to; the parser takes it in all of them
 * @param name its name in upper case
 * @param value what the parser takes after the name
 * @param valueOptional whether the name may stand without a value
 * @param range what a constant value must be
 * @param statements the statements for which it is documented; in others it fails with message 3032
 * @param undecided the statements for which no source says
 * @param isDefault whether it holds when it is not written
 * @param repeatable whether a statement may have it several times
 * @param lifetime the versions that have it
 * @param devices where it works, for every class of devices
 * @param managedInstance whether it works on Azure SQL Managed Instance
 * @param missingEditions the editions without it
 * @param documented whether a current page describes it; if not, only the parser knows it
 * @param engine the messages the server has about it
 * @param replacement what to write instead
 * @param sources where these facts come from
 * @param note what else there is to know
 */
public record OptionFacts(
    Verb verb,
    String name,
    OptionValue value,
    boolean valueOptional,
    Optional<ValueRange> range,
    Set<StatementKind> statements,
    Set<StatementKind> undecided,
    boolean isDefault,
    boolean repeatable,
    OptionLifetime lifetime,
    Map<DeviceClass, Support> devices,
    Support managedInstance,
    Set<Edition> missingEditions,
    boolean documented,
    List<Integer> engine,
    Optional<String> replacement,
    List<FactSource> sources,
    Optional<String> note) {

  /** Copies the collections, keeping their order. */
  public OptionFacts {
    statements = Collections.unmodifiableSet(new LinkedHashSet<>(statements));
    undecided = Collections.unmodifiableSet(new LinkedHashSet<>(undecided));
    devices = Collections.unmodifiableMap(new EnumMap<>(devices));
    missingEditions = Collections.unmodifiableSet(new LinkedHashSet<>(missingEditions));
    engine = List.copyOf(engine);
    sources = List.copyOf(sources);
  }

  /**
   * Whether a statement takes it when it runs; the parser takes it in every statement of the verb.
   */
  public Answer takenBy(StatementKind statement) {
    if (statements.contains(statement)) {
      return Answer.YES;
    }
    boolean open = undecided.contains(statement) || isUndocumented();
    return open && statement.verb() == verb ? Answer.UNKNOWN : Answer.NO;
  }

  /** Whether only the parser is known to have it: what it does, and where, no source says. */
  private boolean isUndocumented() {
    return !documented && lifetime.removal() == Removal.NEVER;
  }

  /** Whether it works on a class of devices. */
  public Support on(DeviceClass device) {
    return devices.getOrDefault(device, Support.UNKNOWN);
  }

  static OptionFacts of(Table.Row row) {
    Verb verb = Cells.verb(row);
    boolean optional = row.get("value").endsWith("?");
    Map<DeviceClass, Support> devices = new EnumMap<>(DeviceClass.class);
    for (DeviceClass device : DeviceClass.values()) {
      devices.put(device, Cells.word(row, Cells.lower(device), Support.class));
    }
    OptionFacts facts =
        new OptionFacts(
            verb,
            row.get("option"),
            Cells.word(row, "value", row.get("value").replace("?", ""), OptionValue.class),
            optional,
            ValueRange.of(row, "range"),
            Cells.statements(row, "statements", verb),
            Cells.statements(row, "unsure", verb),
            Cells.flag(row, "default"),
            Cells.flag(row, "repeat"),
            OptionLifetime.of(row),
            devices,
            Cells.word(row, "mi", Support.class),
            Cells.editions(row, "notIn"),
            Cells.flag(row, "documented"),
            Cells.messages(row, "engine"),
            row.find("replacement"),
            Cells.sources(row),
            row.find("note"));
    facts.check(row);
    return facts;
  }

  private void check(Table.Row row) {
    if (name.isEmpty() || !name.equals(Cells.upper(name))) {
      throw row.invalid("option");
    }
    if (documented && statements.isEmpty()) {
      throw row.invalid("statements");
    }
    if (!Collections.disjoint(statements, undecided)) {
      throw row.invalid("unsure");
    }
  }
}
