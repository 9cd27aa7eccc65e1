package dev.backcheck.model;

import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;
import java.util.List;

/** The databases that statements name. */
final class DatabaseNames {

  private DatabaseNames() {}

  static KnownText of(Restore restore, Step step) {
    return restore.database().map(step::text).orElse(KnownText.unknown("@"));
  }

  // ALTER DATABASE CURRENT means the database in use.
  static List<KnownText> of(DatabaseStatement statement, Step step, CurrentDatabase current) {
    boolean inUse = statement.databases().get(0).equals(DatabaseStatement.CURRENT);
    return inUse
        ? List.of(current.at(step).map(Histories.Entry::what).orElse(KnownText.unknown("@current")))
        : statement.databases();
  }
}
