package dev.backcheck.cli;

import dev.backcheck.config.ConfigSetting;
import dev.backcheck.rule.RuleSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Severities that are given to rules in one place.
 *
 * @param paths the scripts they are for; empty for all
 * @param levels by rule
 * @param origins where each of them is said
 */
record RuleLayer(
    Optional<ScriptPatterns> paths, Map<String, Level> levels, Map<String, String> origins) {

  /** What a rule can be set to. */
  enum Level {
    /** It says nothing. */
    OFF,
    /** Whatever it says is advice. */
    INFO,
    /** Whatever it says is a warning. */
    WARNING,
    /** Whatever it says is an error. */
    ERROR,
    /** It runs, with its own severity. */
    ON
  }

  /**
   * One rule or family with its level.
   *
   * @param origin where it is said, in words
   */
  record Item(String name, Level level, String origin) {}

  /** What items say: what is said of a rule goes before what is said of its family. */
  static RuleLayer of(Optional<ScriptPatterns> paths, List<Item> items, RuleCatalog rules) {
    Map<String, Level> levels = new LinkedHashMap<>();
    Map<String, String> origins = new LinkedHashMap<>();
    for (Item item : items) {
      for (String rule : rules.family(item.name())) {
        levels.put(rule, item.level());
        origins.put(rule, item.origin());
      }
    }
    for (Item item : items) {
      Optional<String> rule = rules.find(item.name()).map(RuleSpec::name);
      rule.ifPresent(name -> levels.put(name, item.level()));
      rule.ifPresent(name -> origins.put(name, item.origin()));
    }
    return new RuleLayer(paths, levels, origins);
  }

  /** What a table of a configuration file says. */
  static RuleLayer of(
      Optional<ScriptPatterns> paths, Iterable<ConfigSetting> settings, RuleCatalog rules) {
    List<Item> items = new ArrayList<>();
    for (ConfigSetting setting : settings) {
      Level level = Level.valueOf(setting.text().toUpperCase(Locale.ROOT));
      items.add(new Item(setting.name(), level, setting.origin()));
    }
    return of(paths, items, rules);
  }

  /** Whether it is for a script. */
  boolean concerns(Optional<Path> script) {
    return paths.isEmpty() || script.filter(paths.get()::match).isPresent();
  }
}
