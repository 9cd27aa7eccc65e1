package dev.backcheck.reference;

import java.util.Optional;

/**
 * The versions that have an option.
 *
 * @param since the first build whose parser knows it; nothing when all do
 * @param removed the first build without it; nothing when there is none
 * @param removal what became of it then
 */
public record OptionLifetime(Optional<Build> since, Optional<Build> removed, Removal removal) {

  /**
   * Whether the parser of a server knows the option; where it does not, the batch is refused with
   * message 155.
   */
  public Answer parsesOn(BuildRange server) {
    Answer known = since.map(server::isAtLeast).orElse(Answer.YES);
    return removal == Removal.PARSE ? known.and(before(server)) : known;
  }

  /** Whether the parser of a server knows the option, as far as the target says. */
  public Answer parsesOn(Target server) {
    Answer known = since.map(server::atLeast).orElse(Answer.YES);
    return removal == Removal.PARSE ? known.and(before(server)) : known;
  }

  /** Whether a server knows the option and it has not been removed, as far as the target says. */
  public Answer worksOn(Target server) {
    return since.map(server::atLeast).orElse(Answer.YES).and(before(server));
  }

  private Answer before(Target server) {
    return removed.map(server::before).orElse(Answer.YES);
  }

  /** Whether a server knows the option and it has not been removed. */
  public Answer worksOn(BuildRange server) {
    return since.map(server::isAtLeast).orElse(Answer.YES).and(before(server));
  }

  private Answer before(BuildRange server) {
    return removed.map(server::isAtLeast).map(Answer::not).orElse(Answer.YES);
  }

  static OptionLifetime of(Table.Row row) {
    Optional<Build> since = Cells.version(row, "since");
    Optional<Build> removed = Cells.version(row, "removed");
    Removal removal =
        row.find("removal").isEmpty() ? Removal.NEVER : Cells.word(row, "removal", Removal.class);
    if (removed.isPresent() != (removal == Removal.PARSE || removal == Removal.RUN)) {
      throw row.invalid("removal");
    }
    if (since.isPresent() && removed.isPresent() && since.get().compareTo(removed.get()) >= 0) {
      throw row.invalid("removed");
    }
    return new OptionLifetime(since, removed, removal);
  }
}
