package dev.backcheck.config;

import dev.backcheck.reference.ManagedIdentityFloor;
import dev.backcheck.reference.Target;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
 * @param placeholders what stands in place of {@code $(name)}, {@code ${name}} and {@code $name$},
 *     by the name as it was given; may be secrets
 */
public record Settings(
    List<Target> targets,
    ManagedIdentityFloor managedIdentityFloor,
    boolean quotedIdentifier,
    boolean closedInventory,
    Optional<LocalDate> asOf,
    List<String> immutableContainers,
    Estate estate,
    Map<String, String> placeholders) {

  /** Nothing known. */
  public static final Settings DEFAULT =
      new Settings(
          List.of(),
          ManagedIdentityFloor.DEFAULT,
          true,
          false,
          Optional.empty(),
          List.of(),
          Estate.UNKNOWN,
          Map.of());

  /** Copies the lists and the map. */
  public Settings {
    targets = List.copyOf(targets);
    immutableContainers = List.copyOf(immutableContainers);
    placeholders = Collections.unmodifiableMap(new LinkedHashMap<>(placeholders));
  }

  /** The same with other targets. */
  public Settings withTargets(List<Target> others) {
    return change(draft -> draft.targets = others);
  }

  /** The same with another floor. */
  public Settings withManagedIdentityFloor(ManagedIdentityFloor floor) {
    return change(draft -> draft.managedIdentityFloor = floor);
  }

  /** The same with {@code "…"} read otherwise. */
  public Settings withQuotedIdentifier(boolean on) {
    return change(draft -> draft.quotedIdentifier = on);
  }

  /** The same with the inventory closed or open. */
  public Settings withClosedInventory(boolean closed) {
    return change(draft -> draft.closedInventory = closed);
  }

  /** The same with a day. */
  public Settings withAsOf(LocalDate day) {
    return change(draft -> draft.asOf = Optional.of(day));
  }

  /** The same with other immutable containers, given by their URLs. */
  public Settings withImmutableContainers(List<String> urls) {
    return change(draft -> draft.immutableContainers = urls);
  }

  /** The same with other servers and databases around the scripts. */
  public Settings withEstate(Estate other) {
    return change(draft -> draft.estate = other);
  }

  /** The same with another value in place of a placeholder, or one more. */
  public Settings withPlaceholder(String name, String value) {
    Map<String, String> values = new LinkedHashMap<>(placeholders);
    values.put(name, value);
    return change(draft -> draft.placeholders = values);
  }

  /** The names of the placeholders without their values, which may be secrets. */
  @Override
  public String toString() {
    return "Settings[targets="
        + targets
        + ", managedIdentityFloor="
        + managedIdentityFloor
        + ", quotedIdentifier="
        + quotedIdentifier
        + ", closedInventory="
        + closedInventory
        + ", asOf="
        + asOf
        + ", immutableContainers="
        + immutableContainers
        + ", estate="
        + estate
        + (placeholders.isEmpty() ? "" : ", placeholders=" + placeholders.keySet())
        + "]";
  }

  private Settings change(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.finish();
  }

  // The same settings, open to a change.
  private static final class Draft {
    private List<Target> targets;
    private ManagedIdentityFloor managedIdentityFloor;
    private boolean quotedIdentifier;
    private boolean closedInventory;
    private Optional<LocalDate> asOf;
    private List<String> immutableContainers;
    private Estate estate;
    private Map<String, String> placeholders;

    Draft(Settings settings) {
      this.targets = settings.targets;
      this.managedIdentityFloor = settings.managedIdentityFloor;
      this.quotedIdentifier = settings.quotedIdentifier;
      this.closedInventory = settings.closedInventory;
      this.asOf = settings.asOf;
      this.immutableContainers = settings.immutableContainers;
      this.estate = settings.estate;
      this.placeholders = settings.placeholders;
    }

    Settings finish() {
      return new Settings(
          targets,
          managedIdentityFloor,
          quotedIdentifier,
          closedInventory,
          asOf,
          immutableContainers,
          estate,
          placeholders);
    }
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
