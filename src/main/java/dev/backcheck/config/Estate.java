package dev.backcheck.config;

import dev.backcheck.reference.Target;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says of the servers and databases around the scripts.
 *
 * @param backupSource the server that took the backups which the scripts restore
 * @param availability the databases that belong to an availability group, by name in lower case
 */
public record Estate(Optional<Target> backupSource, Map<String, AvailabilityRole> availability) {

  /** Nothing said. */
  public static final Estate UNKNOWN = new Estate(Optional.empty(), Map.of());

  /** Copies the map, names in lower case. */
  public Estate {
    Map<String, AvailabilityRole> lower = new HashMap<>();
    availability.forEach((name, role) -> lower.put(name.toLowerCase(Locale.ROOT), role));
    availability = Map.copyOf(lower);
  }

  /** The same with another server that took the backups. */
  public Estate withBackupSource(Target source) {
    return new Estate(Optional.of(source), availability);
  }

  /** The same with other databases in availability groups. */
  public Estate withAvailability(Map<String, AvailabilityRole> databases) {
    return new Estate(backupSource, databases);
  }

  /** The role of a database, whose name is compared without letter case. */
  public Optional<AvailabilityRole> availabilityRole(String database) {
    return Optional.ofNullable(availability.get(database.toLowerCase(Locale.ROOT)));
  }
}
