package dev.backcheck.config;

import dev.backcheck.reference.Target;
import dev.backcheck.reference.TargetFormatException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** The only target that {@code [target]} describes. */
final class ConfigTarget {

  private ConfigTarget() {}

  /** Finds out whether the parts fit together. */
  static void check(TomlTable toml, Map<String, ConfigSetting> settings, ConfigProblems problems) {
    TomlPosition place = toml.inputPositionOf(List.of("target"));
    Optional<String> text = text(settings);
    if (place == null || text.isEmpty()) {
      return;
    }
    if (settings.containsKey("targets")) {
      problems.add(place, "targets and [target] say the same thing; keep one of them");
      return;
    }
    try {
      Target.parse(text.get());
    } catch (TargetFormatException wrong) {
      problems.add(place, String.valueOf(wrong.getMessage()));
    }
  }

  /** How a target is written whose parts are given; empty where none is. */
  static Optional<String> text(Map<String, ConfigSetting> settings) {
    StringBuilder text = new StringBuilder();
    part(settings, "version", "", text);
    part(settings, "platform", "@", text);
    part(settings, "edition", ":", text);
    ConfigSetting cluster = settings.get("target.failover-cluster");
    if (cluster != null && cluster.flag()) {
      text.append("+fci");
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  private static void part(
      Map<String, ConfigSetting> settings, String name, String sign, StringBuilder text) {
    ConfigSetting setting = settings.get("target." + name);
    if (setting != null) {
      text.append(sign).append(setting.text());
    }
  }
}
