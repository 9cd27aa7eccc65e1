package dev.backcheck.model;

import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/** Which databases are there because the scripts made them. */
public final class Databases {

  private final Histories<Boolean> there;

  private Databases(Histories<Boolean> there) {
    this.there = there;
  }

  static Databases of(List<Step> steps, Continuity continuity) {
    Histories<Boolean> there = new Histories<>(continuity);
    for (Step step : steps) {
      if (step.statement() instanceof Restore restore && restore.kind() == Restore.Kind.DATABASE) {
        there.add(DatabaseNames.of(restore, step), step, isWhole(restore));
      } else {
        step.databaseStatement()
            .filter(statement -> !statement.is("ALTER") || statement.words().contains("MODIFY"))
            .ifPresent(
                statement ->
                    statement
                        .databases()
                        .forEach(name -> there.add(name, step, statement.is("CREATE"))));
      }
    }
    return new Databases(there);
  }

  // One step of a sequence leaves a database that only the last step makes usable.
  private static boolean isWhole(Restore restore) {
    return restore.files().isEmpty()
        && !restore.options().has("NORECOVERY")
        && !restore.options().has("STANDBY");
  }

  /** The statement that made a database which is certainly there right before a step. */
  public Optional<Step> madeBefore(KnownText database, Step step) {
    return there.before(database, step).filter(Histories.Entry::what).map(Histories.Entry::step);
  }
}
