package dev.backcheck.cli;

import dev.backcheck.Backcheck;
import dev.backcheck.cli.RuleLayer.Item;
import dev.backcheck.cli.RuleLayer.Level;
import dev.backcheck.config.ConfigOverride;
import dev.backcheck.config.ConfigSetting;
import dev.backcheck.config.Configuration;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.Severity;
import dev.backcheck.rules.BuiltInRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Severities that the user gives to rules: in the configuration file, there for some scripts, and
 * on the command line. What comes later in this order goes before.
 */
final class RuleLevels {

  private static final List<String> LEVELS = List.of("off", "info", "warning", "error", "on");

  private final RuleCatalog rules;
  private final List<RuleLayer> layers = new ArrayList<>();

  private RuleLevels(RuleCatalog rules) {
    this.rules = rules;
  }

  /**
   * Reads {@code NAME=LEVEL} items; the last one about a rule counts.
   *
   * @throws CannotRunException when there is no such rule or level
   */
  static RuleLevels of(List<String> items, Configuration configuration, RuleCatalog rules)
      throws CannotRunException {
    RuleLevels result = new RuleLevels(rules);
    result.add(RuleLayer.of(Optional.empty(), configuration.table("rules"), rules));
    for (ConfigOverride override : configuration.overrides()) {
      ConfigSetting paths = override.paths();
      ScriptPatterns scripts = new ScriptPatterns(paths.folder(), paths.values());
      result.add(RuleLayer.of(Optional.of(scripts), override.rules(), rules));
    }
    List<Item> named = new ArrayList<>();
    for (String item : items) {
      named.add(item(item, rules));
    }
    result.add(RuleLayer.of(Optional.empty(), named, rules));
    return result;
  }

  private void add(RuleLayer layer) {
    if (!layer.levels().isEmpty()) {
      layers.add(layer);
    }
  }

  private static Item item(String item, RuleCatalog rules) throws CannotRunException {
    int equals = item.indexOf('=');
    if (equals < 1) {
      String name = item.isEmpty() || item.startsWith("=") ? "syntax-error" : item;
      throw new CannotRunException(
          "--rule " + item + " is not NAME=LEVEL, such as " + name + "=warning");
    }
    String name = item.substring(0, equals);
    if (rules.find(name).isEmpty() && rules.family(name).isEmpty()) {
      throw new CannotRunException("--rule: " + rules.missingOrFamily(name));
    }
    return new Item(name, level(item, item.substring(equals + 1)), "--rule " + item);
  }

  private static Level level(String item, String word) throws CannotRunException {
    for (Level level : Level.values()) {
      if (level.name().equalsIgnoreCase(word)) {
        return level;
      }
    }
    throw new CannotRunException("--rule " + item + ": " + Meant.instead("level", word, LEVELS));
  }

  /** The level a rule has for all scripts; what it has by itself where nothing is said. */
  Level ofAll(String rule) {
    return layers.stream()
        .filter(layer -> layer.paths().isEmpty())
        .map(layer -> layer.levels().getOrDefault(rule, Level.ON))
        .reduce(Level.ON, (before, after) -> after);
  }

  /** A checker with the rules that run for any script. */
  Backcheck build(Backcheck.Builder builder) {
    rules.additional().forEach(builder::rule);
    Set<String> named = new HashSet<>();
    layers.forEach(layer -> named.addAll(layer.levels().keySet()));
    if (!named.isEmpty()) {
      rules.rules().stream()
          .filter(rule -> named.contains(rule.name()))
          .forEach(rule -> turn(rule, builder));
    }
    return builder.build();
  }

  private void turn(Rule rule, Backcheck.Builder builder) {
    if (!runs(rule.name())) {
      builder.without(rule.name());
    } else if (isOnDemand(rule.name())) {
      builder.with(rule.name());
    }
  }

  // Whether it may say something about some script.
  private boolean runs(String rule) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Level level = layers.get(i).levels().get(rule);
      if (level != null && level != Level.OFF) {
        return true;
      }
      if (level != null && layers.get(i).paths().isEmpty()) {
        return false;
      }
    }
    return !isOnDemand(rule);
  }

  // Asked for what somebody names: usually nobody does, and the rules may still be in the making.
  private static boolean isOnDemand(String name) {
    for (Rule rule : BuiltInRules.all()) {
      if (rule.name().equals(name)) {
        return rule.isOnDemand();
      }
    }
    return false;
  }

  /** Why a rule runs for no script; empty where it runs for some. */
  Optional<String> whyOff(String rule) {
    if (runs(rule)) {
      return Optional.empty();
    }
    return Optional.of(
        said(rule, Optional.empty())
            .map(origin -> "by " + origin)
            .orElse("unless asked for: --rule " + rule + "=on"));
  }

  /** Why a rule that runs says nothing of a script; empty where it does. */
  Optional<String> whyOff(Finding finding, Function<String, Optional<Path>> files) {
    return level(finding, files)
        .filter(Level.OFF::equals)
        .flatMap(off -> said(finding.rule(), files.apply(finding.place().source().name())))
        .map(origin -> "by " + origin);
  }

  // Where the level of a rule is said that counts for a script.
  private Optional<String> said(String rule, Optional<Path> script) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      if (layers.get(i).levels().containsKey(rule) && layers.get(i).concerns(script)) {
        return Optional.ofNullable(layers.get(i).origins().get(rule));
      }
    }
    return Optional.empty();
  }

  /**
   * The report with the user's severities.
   *
   * @param files where scripts are, by their names in reports
   */
  Report apply(Report report, Function<String, Optional<Path>> files) {
    if (layers.isEmpty()) {
      return report;
    }
    Report known =
        report.withSuppressed(
            report.suppressed().stream()
                .flatMap(some -> apply(some.finding(), files).map(some::with).stream())
                .toList());
    return known.withFindings(
        report.findings().stream()
            .map(finding -> apply(finding, files))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<Finding> apply(Finding finding, Function<String, Optional<Path>> files) {
    Optional<Level> level = level(finding, files);
    if (level.isEmpty()) {
      return Optional.of(finding).filter(any -> !isOnDemand(finding.rule()));
    }
    return switch (level.get()) {
      case OFF -> Optional.empty();
      case ON -> Optional.of(finding);
      case INFO -> Optional.of(finding.withSeverity(Severity.INFO));
      case WARNING -> Optional.of(finding.withSeverity(Severity.WARNING));
      case ERROR -> Optional.of(finding.withSeverity(Severity.ERROR));
    };
  }

  private Optional<Level> level(Finding finding, Function<String, Optional<Path>> files) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Level level = layers.get(i).levels().get(finding.rule());
      if (level != null && layers.get(i).concerns(files.apply(finding.place().source().name()))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
