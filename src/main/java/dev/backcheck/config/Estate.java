package dev.backcheck.config;

import dev.backcheck.reference.Target;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of the servers and databases around the scripts.
 *
 * @param backupSource the server that took the backups which the scripts restore
 * @param availability the databases that belong to an availability group, by name in lower case
 * @param facts what the server says of itself
 */
public record Estate(
    Optional<Target> backupSource,
    Map<String, AvailabilityRole> availability,
    Optional<ServerFacts> facts) {

  /** Nothing said. */
  public static final Estate UNKNOWN = new Estate(Optional.empty(), Map.of(), Optional.empty());

  /** Copies the map, names in lower case. */
  public Estate {
    Map<String, AvailabilityRole> lower = new HashMap<>();
    availability.forEach((name, role) -> lower.put(name.toLowerCase(Locale.ROOT), role));
    availability = Map.copyOf(lower);
  }

  /** The same with another server that took the backups. */
  public Estate withBackupSource(Target source) {
    return new Estate(Optional.of(source), availability, facts);
  }

  /** The same with other databases in availability groups. */
  public Estate withAvailability(Map<String, AvailabilityRole> databases) {
    return new Estate(backupSource, databases, facts);
  }

  /** The same with what the server says of itself, the roles of its databases among it. */
  public Estate withFacts(ServerFacts said) {
    Map<String, AvailabilityRole> roles = new HashMap<>();
    for (ServerFacts.Database database : said.databases().items()) {
      database.role().ifPresent(role -> roles.put(database.name().toLowerCase(Locale.ROOT), role));
    }
    roles.putAll(availability);
    return new Estate(backupSource, roles, Optional.of(said));
  }

  /** The role of a database, whose name is compared without letter case. */
  public Optional<AvailabilityRole> availabilityRole(String database) {
    return Optional.ofNullable(availability.get(database.toLowerCase(Locale.ROOT)));
  }

  /** Its parts; the facts only where there are some. */
  @Override
  public String toString() {
    return "Estate[backupSource="
        + backupSource
        + ", availability="
        + availability
        + facts.map(said -> ", facts=" + said).orElse("")
        + "]";
  }
}
