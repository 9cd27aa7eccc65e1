package dev.backcheck.config;

import dev.backcheck.reference.ManagedIdentityFloor;
import dev.backcheck.reference.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a check is told about the world outside the scripts.
 *
 * @param targets the servers the scripts are for; empty when nothing is known of them
 * @param managedIdentityFloor the first version whose backups to Azure may use a managed identity
 * @param quotedIdentifier whether {@code "…"} is a name where the script does not say
 * @param closedInventory whether the scripts create every credential the server has; otherwise a
 *     script may use one that it does not show
 * @param asOf the day against which dates in the scripts are held; empty when they are not to be
 *     judged
 * @param immutableContainers the URLs of containers with an immutability policy
 * @param estate the servers and databases around the scripts
 */
public record Settings(
    List<Target> targets,
    ManagedIdentityFloor managedIdentityFloor,
    boolean quotedIdentifier,
    boolean closedInventory,
    Optional<LocalDate> asOf,
    List<String> immutableContainers,
    Estate estate) {

  /** Nothing known. */
  public static final Settings DEFAULT =
      new Settings(
          List.of(),
          ManagedIdentityFloor.DEFAULT,
          true,
          false,
          Optional.empty(),
          List.of(),
          Estate.UNKNOWN);

  /** Copies the list. */
  public Settings {
    targets = List.copyOf(targets);
    immutableContainers = List.copyOf(immutableContainers);
  }

  /** The same with other targets. */
  public Settings withTargets(List<Target> others) {
    return new Settings(
        others,
        managedIdentityFloor,
        quotedIdentifier,
        closedInventory,
        asOf,
        immutableContainers,
        estate);
  }

  /** The same with another floor. */
  public Settings withManagedIdentityFloor(ManagedIdentityFloor floor) {
    return new Settings(
        targets, floor, quotedIdentifier, closedInventory, asOf, immutableContainers, estate);
  }

  /** The same with {@code "…"} read otherwise. */
  public Settings withQuotedIdentifier(boolean on) {
    return new Settings(
        targets, managedIdentityFloor, on, closedInventory, asOf, immutableContainers, estate);
  }

  /** The same with the inventory closed or open. */
  public Settings withClosedInventory(boolean closed) {
    return new Settings(
        targets, managedIdentityFloor, quotedIdentifier, closed, asOf, immutableContainers, estate);
  }

  /** The same with a day. */
  public Settings withAsOf(LocalDate day) {
    return new Settings(
        targets,
        managedIdentityFloor,
        quotedIdentifier,
        closedInventory,
        Optional.of(day),
        immutableContainers,
        estate);
  }

  /** The same with other immutable containers, given by their URLs. */
  public Settings withImmutableContainers(List<String> urls) {
    return new Settings(
        targets, managedIdentityFloor, quotedIdentifier, closedInventory, asOf, urls, estate);
  }

  /** The same with other servers and databases around the scripts. */
  public Settings withEstate(Estate other) {
    return new Settings(
        targets,
        managedIdentityFloor,
        quotedIdentifier,
        closedInventory,
        asOf,
        immutableContainers,
        other);
  }

  /**
   * The same with what the server says of itself. It fills in what nobody has said: the target, the
   * day, and, where it lists its credentials, that there are no others before the first script.
   */
  public Settings withFacts(ServerFacts facts) {
    Settings known = withEstate(estate.withFacts(facts));
    if (facts.credentials().all()) {
      known = known.withClosedInventory(true);
    }
    if (asOf.isEmpty() && facts.taken().isPresent()) {
      known = known.withAsOf(facts.taken().get());
    }
    boolean fill = targets.isEmpty() && !facts.target().equals(Target.unknown());
    return fill ? known.withTargets(List.of(facts.target())) : known;
  }

  /**
   * The same for a statement that another server runs, of whose credentials the facts say nothing.
   */
  public Settings elsewhere() {
    return estate.facts().isPresent() ? withClosedInventory(false) : this;
  }
}
