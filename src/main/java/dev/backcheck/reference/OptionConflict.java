package dev.backcheck.reference;

import java.util.List;
import java.util.Optional;

/**
 * Options that do not go together in one statement: a row of {@code conflicts.tsv}. Any two of the
 * members clash.
 *
 * @param verb the statements
 * @param members names of options in upper case, two at least
 * @param relation how they clash
 * @param severity how bad that is
 * @param only the class of devices to which the severity belongs; nothing when it belongs to all
 * @param elsewhere how bad it is on other devices; the same as {@code severity} when {@code only}
 *     is nothing
 * @param engine the server's messages when the statement runs; all of these parse
 * @param rule the name of the rule that speaks of it; nothing when nothing should be said
 * @param sources where these facts come from
 * @param note what else there is to know
 */
public record OptionConflict(
    Verb verb,
    List<String> members,
    Relation relation,
    Severity severity,
    Optional<DeviceClass> only,
    Severity elsewhere,
    List<Integer> engine,
    Optional<String> rule,
    List<FactSource> sources,
    Optional<String> note) {

  /** How options clash. */
  public enum Relation {
    /** The server refuses the statement. */
    EXCLUSIVE,
    /** The first member wins silently, the second has no effect. */
    DOMINATES,
    /** They are words for one thing. */
    SAME,
    /** The server accepts them, but together they are of no use. */
    POINTLESS
  }

  /** How bad it is. */
  public enum Severity {
    /** The statement fails. */
    ERROR,
    /** The statement runs, or may run, and does not do what it says. */
    WARNING,
    /** Nothing is lost. */
    INFO
  }

  /** Copies the lists. */
  public OptionConflict {
    members = List.copyOf(members);
    engine = List.copyOf(engine);
    sources = List.copyOf(sources);
  }

  /** How bad it is on a class of devices. */
  public Severity on(DeviceClass device) {
    return only.isEmpty() || only.get() == device ? severity : elsewhere;
  }

  static OptionConflict of(Table.Row row) {
    Verb verb = Cells.verb(row);
    List<String> members = Cells.list(row, "members");
    Relation relation = Cells.word(row, "relation", Relation.class);
    boolean known = members.stream().allMatch(name -> OptionCatalog.has(verb, name));
    if (!known || members.size() < 2 || (relation == Relation.DOMINATES && members.size() > 2)) {
      throw row.invalid("members");
    }
    boolean conditional = row.find("condition").isPresent();
    if (conditional != row.find("otherwise").isPresent()) {
      throw row.invalid("otherwise");
    }
    return new OptionConflict(
        verb,
        members,
        relation,
        Cells.word(row, "severity", Severity.class),
        row.find("condition").map(cell -> Cells.word(row, "condition", DeviceClass.class)),
        Cells.word(row, conditional ? "otherwise" : "severity", Severity.class),
        Cells.messages(row, "engine"),
        row.find("rule"),
        Cells.sources(row),
        row.find("note"));
  }
}
