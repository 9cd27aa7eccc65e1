package dev.backcheck.model;

import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A database that every server has. */
public enum SystemDatabase {
  /** Logins, credentials, and where the other databases are. */
  MASTER,
  /** What new databases begin as. */
  MODEL,
  /** Jobs, and the history of backups. */
  MSDB,
  /** Temporary tables. */
  TEMPDB;

  private static final List<SystemDatabase> ALL = List.of(values());

  /** The one of that name; letter case does not matter. */
  static Optional<SystemDatabase> of(KnownText name) {
    String text = name.constant().orElse("");
    for (SystemDatabase database : ALL) {
      if (database.name().equalsIgnoreCase(text)) {
        return Optional.of(database);
      }
    }
    return Optional.empty();
  }

  /** The name as it is usually written. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
