package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/** The backups that the scripts take of each database. */
public final class Backups {

  private final Histories<Backup> backups;
  private final RestoreSequences sequences;

  private Backups(Histories<Backup> backups, RestoreSequences sequences) {
    this.backups = backups;
    this.sequences = sequences;
  }

  static Backups of(List<Step> steps, Continuity continuity, RestoreSequences sequences) {
    Histories<Backup> backups = new Histories<>(continuity);
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup) {
        for (Value name : backup.databases()) {
          backups.add(step.text(name), step, backup);
        }
      }
    }
    return new Backups(backups, sequences);
  }

  /** The last backup of a database before a step; empty when the scripts do not decide it. */
  public Optional<Histories.Entry<Backup>> before(KnownText database, Step step) {
    return backups.before(database, step);
  }

  /**
   * The last backup of a database before a step, where the database is as open as it was then: not
   * restored, closed, dropped or created since, on no path.
   */
  public Optional<Histories.Entry<Backup>> beforeRestore(KnownText database, Step step) {
    Optional<Histories.Entry<Backup>> last = before(database, step);
    if (last.isEmpty()) {
      return last;
    }
    Optional<Histories.Entry<RestoreSequences.State>> changed = sequences.last(database, step);
    boolean same = changed.isEmpty() || last.get().step().index() > changed.get().step().index();
    return same ? last : Optional.empty();
  }
}
