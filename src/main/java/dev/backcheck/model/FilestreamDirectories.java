package dev.backcheck.model;

import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Text;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/** Which database takes which directory for its FILESTREAM files. */
public final class FilestreamDirectories {

  private final Histories<KnownText> owners;

  private FilestreamDirectories(Histories<KnownText> owners) {
    this.owners = owners;
  }

  static FilestreamDirectories of(List<Step> steps, Continuity continuity) {
    Histories<KnownText> owners = new Histories<>(continuity);
    for (Step step : steps) {
      if (step.statement() instanceof Restore restore && restore.kind() == Restore.Kind.DATABASE) {
        directory(restore, step)
            .ifPresent(name -> owners.add(name, step, DatabaseNames.of(restore, step)));
      }
    }
    return new FilestreamDirectories(owners);
  }

  private static Optional<KnownText> directory(Restore restore, Step step) {
    return restore
        .options()
        .find("FILESTREAM")
        .flatMap(option -> option.item("DIRECTORY_NAME"))
        .flatMap(Option::value)
        .filter(Text.class::isInstance)
        .map(step::text);
  }

  /** The restore of another database that took the directory of this one before. */
  public Optional<Step> takenBefore(Restore restore, Step step) {
    String mine = DatabaseNames.of(restore, step).pattern();
    return directory(restore, step)
        .flatMap(name -> owners.before(name, step))
        .filter(entry -> entry.what().isConstant())
        .filter(entry -> !entry.what().pattern().equalsIgnoreCase(mine))
        .map(Histories.Entry::step);
  }
}
