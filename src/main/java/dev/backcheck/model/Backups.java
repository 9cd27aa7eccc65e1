package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import java.util.List;
import java.util.Optional;

/** The backups that the scripts take of each database. */
public final class Backups {

  private final Histories<Backup> backups;

  private Backups(Histories<Backup> backups) {
    this.backups = backups;
  }

  static Backups of(List<Step> steps, Continuity continuity) {
    Histories<Backup> backups = Histories.ofNames(continuity);
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup) {
        backup.databases().forEach(name -> backups.add(Texts.of(name), step, backup));
      }
    }
    return new Backups(backups);
  }

  /** The last backup of a database before a step; empty when the scripts do not decide it. */
  public Optional<Histories.Entry<Backup>> before(KnownText database, Step step) {
    return backups.before(database, step);
  }
}
