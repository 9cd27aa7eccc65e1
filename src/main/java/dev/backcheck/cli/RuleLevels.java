package dev.backcheck.cli;

import dev.backcheck.Backcheck;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Severities that the user gives to rules. */
final class RuleLevels {

  /** What a rule can be set to. */
  private enum Level {
    OFF,
    INFO,
    WARNING,
    ERROR
  }

  private final Map<String, Level> levels = new LinkedHashMap<>();

  private RuleLevels() {}

  /**
   * Reads {@code NAME=LEVEL} items; the last one about a rule counts.
   *
   * @throws CannotRunException when there is no such rule or level
   */
  static RuleLevels of(List<String> items, RuleCatalog rules) throws CannotRunException {
    RuleLevels result = new RuleLevels();
    for (String item : items) {
      int equals = item.indexOf('=');
      if (equals < 1) {
        throw new CannotRunException(
            "--rule " + item + " is not NAME=LEVEL, such as " + name(item) + "=warning");
      }
      String name = item.substring(0, equals);
      RuleSpec spec =
          rules
              .find(name)
              .orElseThrow(() -> new CannotRunException("--rule: " + rules.missing(name)));
      result.levels.put(spec.name(), level(item, item.substring(equals + 1)));
    }
    return result;
  }

  private static String name(String item) {
    return item.isEmpty() || item.startsWith("=") ? "syntax-error" : item;
  }

  private static Level level(String item, String word) throws CannotRunException {
    for (Level level : Level.values()) {
      if (level.name().equalsIgnoreCase(word)) {
        return level;
      }
    }
    throw new CannotRunException(
        "--rule "
            + item
            + ": there is no level '"
            + word
            + "'; choose off, info, warning or error");
  }

  /** A checker without the rules that are off. */
  Backcheck build(Backcheck.Builder builder, RuleCatalog rules) {
    rules.additional().forEach(builder::rule);
    levels.forEach(
        (name, level) -> {
          if (level == Level.OFF) {
            builder.without(name);
          }
        });
    return builder.build();
  }

  /** The report with the user's severities. */
  Report apply(Report report) {
    if (levels.isEmpty()) {
      return report;
    }
    Report known =
        report.withSuppressed(
            report.suppressed().stream()
                .flatMap(some -> apply(some.finding()).map(some::with).stream())
                .toList());
    return known.withFindings(
        report.findings().stream().map(this::apply).flatMap(Optional::stream).toList());
  }

  private Optional<Finding> apply(Finding finding) {
    Level level = levels.get(finding.rule());
    if (level == null) {
      return Optional.of(finding);
    }
    return level == Level.OFF
        ? Optional.empty()
        : Optional.of(finding.withSeverity(Severity.valueOf(level.name())));
  }
}
