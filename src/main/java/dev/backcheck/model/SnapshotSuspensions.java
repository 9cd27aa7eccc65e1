package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.value.KnownText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which databases are suspended for a snapshot backup when, as far as the scripts show. */
public final class SnapshotSuspensions {

  /** What a statement does to the writes of a database. */
  public enum State {
    /** They are held. */
    SUSPENDED,
    /** They are held, for a copy-only backup. */
    SUSPENDED_FOR_COPY,
    /** The script lets them go. */
    THAWED,
    /** The snapshot backup was taken, which lets them go. */
    BACKED_UP;

    /** Whether they are held. */
    public boolean isSuspended() {
      return this == SUSPENDED || this == SUSPENDED_FOR_COPY;
    }
  }

  // No database: a name cannot be empty.
  private static final KnownText SERVER = KnownText.of("");

  private final Histories<State> states;
  private final Map<Step, Suspension> suspensions;

  private SnapshotSuspensions(Histories<State> states, Map<Step, Suspension> suspensions) {
    this.states = states;
    this.suspensions = suspensions;
  }

  static SnapshotSuspensions of(List<Step> steps, Continuity continuity, CurrentDatabase current) {
    Histories<State> states = new Histories<>(continuity);
    Map<Step, Suspension> suspensions = new HashMap<>();
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup && backup.isSnapshot()) {
        scope(backup, step).forEach(name -> states.add(name, step, State.BACKED_UP));
      }
      Suspension.of(step, current)
          .ifPresent(
              suspension -> {
                suspensions.put(step, suspension);
                State state =
                    !suspension.on()
                        ? State.THAWED
                        : suspension.copyOnly() ? State.SUSPENDED_FOR_COPY : State.SUSPENDED;
                scope(suspension).forEach(name -> states.add(name, step, state));
              });
    }
    return new SnapshotSuspensions(states, suspensions);
  }

  /** What a backup is of, or the server as a whole. */
  private static List<KnownText> scope(Backup backup, Step step) {
    return backup.databases().isEmpty()
        ? List.of(SERVER)
        : backup.databases().stream().map(step::text).toList();
  }

  private static List<KnownText> scope(Suspension suspension) {
    return suspension.isServer() ? List.of(SERVER) : suspension.databases();
  }

  /** What a step does to the writes of databases, if it is such a statement. */
  public Optional<Suspension> at(Step step) {
    return Optional.ofNullable(suspensions.get(step));
  }

  /** What was last done before a backup to the databases it is of; the first of several decides. */
  public Optional<Histories.Entry<State>> before(Backup backup, Step step) {
    return before(scope(backup, step).get(0), step);
  }

  /** What was last done to the databases of a suspension before it. */
  public Optional<Histories.Entry<State>> before(Suspension suspension, Step step) {
    return before(scope(suspension).get(0), step);
  }

  // What happens to the server happens to each database.
  private Optional<Histories.Entry<State>> before(KnownText name, Step step) {
    Optional<Histories.Entry<State>> server = states.lastBefore(SERVER, step);
    if (server.isEmpty()) {
      return states.before(name, step);
    }
    Optional<Histories.Entry<State>> own = states.lastBefore(name, step);
    boolean serverDecides =
        own.isEmpty() || own.get().step().index() <= server.get().step().index();
    return states.before(serverDecides ? SERVER : name, step);
  }

  /** Whether nothing before a backup suspends what it is of, or lets it go, on any path. */
  public boolean isFirst(Backup backup, Step step) {
    return states.lastBefore(scope(backup, step).get(0), step).isEmpty()
        && states.lastBefore(SERVER, step).isEmpty();
  }

  /** Whether nothing behind a suspension lets writes go again, nor may do so. */
  public boolean isLast(Suspension suspension, Step step) {
    return scope(suspension).stream().anyMatch(name -> states.isLast(name, step))
        && states.isLast(SERVER, step);
  }
}
