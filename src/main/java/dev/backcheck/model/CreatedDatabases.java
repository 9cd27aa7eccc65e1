package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/** The databases that the scripts create, and whether a full backup of them was taken since. */
public final class CreatedDatabases {

  /** What the scripts have done with a database that they created. */
  public enum State {
    /** Created empty, and no full backup since. */
    NEW,
    /** Created empty, and full backups since, all of them copy-only. */
    COPIED,
    /** Created empty, and a full backup since. */
    BACKED_UP,
    /** A snapshot of another database. */
    SNAPSHOT,
    /** Attached, restored, dropped: what it is does not come from the scripts. */
    OTHER
  }

  private final Histories<State> states;

  private CreatedDatabases(Histories<State> states) {
    this.states = states;
  }

  static CreatedDatabases of(List<Step> steps, Continuity continuity) {
    Histories<State> states = new Histories<>(continuity);
    for (Step step : steps) {
      if (step.statement() instanceof Restore restore && restore.kind().writesDatabase()) {
        states.add(DatabaseNames.of(restore, step), step, State.OTHER);
      } else if (step.statement() instanceof Backup backup && backup.isFull()) {
        for (Value database : backup.databases()) {
          KnownText name = step.text(database);
          states.add(name, step, backedUp(states.lastBefore(name, step), backup));
        }
      } else {
        step.databaseStatement()
            .filter(statement -> !statement.is("ALTER"))
            .ifPresent(
                statement ->
                    statement.databases().forEach(name -> states.add(name, step, of(statement))));
      }
    }
    return new CreatedDatabases(states);
  }

  private static State of(DatabaseStatement statement) {
    if (!statement.is("CREATE") || statement.words().contains("FOR")) {
      return State.OTHER;
    }
    boolean snapshot = statement.words().contains("AS") && statement.words().contains("SNAPSHOT");
    return snapshot ? State.SNAPSHOT : State.NEW;
  }

  private static State backedUp(Optional<Histories.Entry<State>> last, Backup backup) {
    State before = last.map(Histories.Entry::what).orElse(State.OTHER);
    if (before != State.NEW && before != State.COPIED) {
      return before;
    }
    return backup.options().has("COPY_ONLY") ? State.COPIED : State.BACKED_UP;
  }

  /**
   * What was done last with a database before a step; empty when the scripts do not create it, or
   * may have done something else.
   */
  public Optional<Histories.Entry<State>> before(KnownText database, Step step) {
    return states.before(database, step);
  }
}
