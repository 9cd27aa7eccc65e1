package dev.backcheck.config;

import dev.backcheck.reference.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration file says, and those it extends.
 *
 * @param settings by {@link ConfigSetting#id()}
 * @param overrides what holds for some scripts, those that go before others last
 */
public record Configuration(Map<String, ConfigSetting> settings, List<ConfigOverride> overrides) {

  /** Nothing said. */
  public static final Configuration EMPTY = new Configuration(Map.of(), List.of());

  /** Copies map and list. */
  public Configuration {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    overrides = List.copyOf(overrides);
  }

  /** What is said to a key. */
  public Optional<ConfigSetting> find(String id) {
    return Optional.ofNullable(settings.get(id));
  }

  /** What is said in a table, e.g. {@code rules}. */
  public List<ConfigSetting> table(String name) {
    List<ConfigSetting> found = new ArrayList<>();
    for (ConfigSetting setting : settings.values()) {
      if (setting.key().isAnyName() && setting.key().table().equals(name + ".")) {
        found.add(setting);
      }
    }
    return List.copyOf(found);
  }

  /** The same, where it says nothing with what another one says. */
  Configuration over(Configuration base) {
    Map<String, ConfigSetting> all = new LinkedHashMap<>(base.settings);
    // Two ways to say the same thing: the nearer one counts.
    boolean target = settings.keySet().stream().anyMatch(Configuration::isTarget);
    all.keySet().removeIf(id -> target && isTarget(id));
    all.putAll(settings);
    List<ConfigOverride> both = new ArrayList<>(base.overrides);
    both.addAll(overrides);
    return new Configuration(all, both);
  }

  private static boolean isTarget(String id) {
    return id.equals("targets") || id.startsWith("target.");
  }

  /** The targets that are said, in either way. */
  public List<Target> targets() {
    Optional<String> one = ConfigTarget.text(settings);
    List<String> texts =
        one.map(List::of).orElse(find("targets").map(ConfigSetting::values).orElse(List.of()));
    List<Target> targets = new ArrayList<>();
    texts.forEach(text -> targets.add(Target.parse(text)));
    return List.copyOf(targets);
  }

  /** What is said of the servers and databases around the scripts. */
  public Estate estate() {
    Estate estate = Estate.UNKNOWN;
    Optional<ConfigSetting> source = find("estate.backups-from");
    if (source.isPresent()) {
      estate = estate.withBackupSource(Target.parse(source.get().text()));
    }
    Map<String, AvailabilityRole> roles = new LinkedHashMap<>();
    for (ConfigSetting role : table("estate.availability")) {
      roles.put(role.name(), AvailabilityRole.valueOf(role.text().toUpperCase(Locale.ROOT)));
    }
    return roles.isEmpty() ? estate : estate.withAvailability(roles);
  }
}
