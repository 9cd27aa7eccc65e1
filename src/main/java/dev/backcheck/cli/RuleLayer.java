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
 */
record RuleLayer(Optional<ScriptPatterns> paths, Map<String, Level> levels) {

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

  /** One rule or family with its level. */
  record Item(String name, Level level) {}

  /** What items say: what is said of a rule goes before what is said of its family. */
  static RuleLayer of(Optional<ScriptPatterns> paths, List<Item> items, RuleCatalog rules) {
    Map<String, Level> levels = new LinkedHashMap<>();
    for (Item item : items) {
      rules.family(item.name()).forEach(rule -> levels.put(rule, item.level()));
    }
    for (Item item : items) {
      rules.find(item.name()).map(RuleSpec::name).ifPresent(rule -> levels.put(rule, item.level()));
    }
    return new RuleLayer(paths, levels);
  }

  /** What a table of a configuration file says. */
  static RuleLayer of(
      Optional<ScriptPatterns> paths, Iterable<ConfigSetting> settings, RuleCatalog rules) {
    List<Item> items = new ArrayList<>();
    for (ConfigSetting setting : settings) {
      items.add(new Item(setting.name(), Level.valueOf(setting.text().toUpperCase(Locale.ROOT))));
    }
    return of(paths, items, rules);
  }

  /** Whether it is for a script. */
  boolean concerns(Optional<Path> script) {
    return paths.isEmpty() || script.filter(paths.get()::match).isPresent();
  }
}
