package dev.backcheck.config;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What holds for some scripts only.
 *
 * @param paths which scripts: patterns
 * @param rules the severities of rules for them
 */
public record ConfigOverride(ConfigSetting paths, List<ConfigSetting> rules) {

  private static final String PATHS = "paths";

  /** Copies the list. */
  public ConfigOverride {
    rules = List.copyOf(rules);
  }

  /** The override that settings make; empty where no paths are among them. */
  static Optional<ConfigOverride> of(Collection<ConfigSetting> settings) {
    List<ConfigSetting> rules =
        settings.stream().filter(setting -> setting.key().isAnyName()).toList();
    return settings.stream()
        .filter(setting -> setting.key().last().equals(PATHS))
        .findFirst()
        .map(paths -> new ConfigOverride(paths, rules));
  }
}
