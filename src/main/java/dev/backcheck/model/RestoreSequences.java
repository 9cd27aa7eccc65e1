package dev.backcheck.model;

import dev.backcheck.source.Source;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In which state the restores of the scripts leave each database. Only restores of a whole database
 * or of its log from a backup decide it; restores of files and pages do not.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/t-sql/statements/restore-statements-transact-sql">RESTORE</a>
 */
public final class RestoreSequences {

  /** How a statement leaves a database. */
  public enum State {
    /** Open; no further backup can be restored onto it. */
    RECOVERED,
    /** Waiting for the next backup of the sequence. */
    RESTORING,
    /** Readable, and waiting for the next backup of the sequence. */
    STANDBY,
    /** The script does not tell. */
    OTHER
  }

  // Comments and names tell it as well as statements do.
  private static final Pattern FEEDING =
      Pattern.compile(
          "availability[ _]?group|secondary|replica|hadr|mirror|partner|log[ _]?shipping|standby",
          Pattern.CASE_INSENSITIVE);

  private final Histories<State> states;

  private final Set<Source> feeding;

  private RestoreSequences(Histories<State> states, Set<Source> feeding) {
    this.states = states;
    this.feeding = feeding;
  }

  static RestoreSequences of(List<Step> steps, Continuity continuity) {
    Histories<State> states = new Histories<>(continuity);
    Set<Source> restoring = new LinkedHashSet<>();
    for (Step step : steps) {
      if (step.statement() instanceof Restore restore && restore.kind().writesDatabase()) {
        State state = after(restore);
        states.add(DatabaseNames.of(restore, step), step, state);
        if (state == State.RESTORING) {
          restoring.add(step.source().root());
        }
      } else if (step.statement() instanceof Backup backup && backup.leavesRestoring()) {
        for (Value name : backup.databases()) {
          states.add(step.text(name), step, State.RESTORING);
        }
      } else {
        step.databaseStatement()
            .filter(RestoreSequences::changesState)
            .ifPresent(
                statement ->
                    statement.databases().forEach(name -> states.add(name, step, State.OTHER)));
      }
    }
    restoring.removeIf(source -> !FEEDING.matcher(source.text()).find());
    return new RestoreSequences(states, restoring);
  }

  // Mirroring and availability groups take over a database that was left restoring.
  private static boolean changesState(DatabaseStatement statement) {
    return !statement.is("ALTER")
        || statement.set("PARTNER").isPresent()
        || statement.set("HADR").isPresent();
  }

  private static State after(Restore restore) {
    if (!restore.isWhole()) {
      return State.OTHER;
    }
    // A log that ends before the point to stop at leaves the database as it is, RECOVERY or not.
    boolean mayStopLater = restore.kind() == Restore.Kind.LOG && !restore.stops().isEmpty();
    if (restore.options().has("NORECOVERY")) {
      return State.RESTORING;
    }
    return restore.options().has("STANDBY")
        ? State.STANDBY
        : mayStopLater ? State.OTHER : State.RECOVERED;
  }

  /**
   * The state a database is in right before a step, and the statement that left it so; empty when
   * the scripts do not decide it.
   */
  public Optional<Histories.Entry<State>> before(KnownText database, Step step) {
    return states.before(database, step);
  }

  /** The restore that recovered the database of a later one, which nothing has closed since. */
  public Optional<Step> recoveredBefore(Restore restore, Step step) {
    return before(DatabaseNames.of(restore, step), step)
        .filter(last -> last.what() == State.RECOVERED)
        .map(Histories.Entry::step);
  }

  /** What the last statement before a step does to a database, whether or not it certainly runs. */
  public Optional<Histories.Entry<State>> last(KnownText database, Step step) {
    return states.lastBefore(database, step);
  }

  /** Whether a script speaks of what keeps databases in the restoring state for good. */
  public boolean feedsStandby(Script script) {
    return feeding.contains(script.source().root());
  }

  /** The next statement that changes the state of a database, whether or not it certainly runs. */
  public Optional<Histories.Entry<State>> after(KnownText database, Step step) {
    return states.after(database, step);
  }

  /** Whether no later statement changes the state of a database, nor may do so. */
  public boolean isLast(KnownText database, Step step) {
    return states.isLast(database, step);
  }
}
