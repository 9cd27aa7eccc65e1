package dev.backcheck.config;

import dev.backcheck.source.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Configuration in TOML: a first file to begin with, and what holds where a script lies. */
public final class ConfigText {

  private static final int WIDTH = 100;

  private record Line(String text, String origin) {}

  private ConfigText() {}

  /** A file in which every key stands as a comment, with its meaning. */
  public static String first(ConfigWords words) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Backcheck reads this file for the scripts in this folder and below it; the nearest\n");
    text.append("# file counts. Take the # off what you want. For completion in an editor:\n");
    text.append("#   backcheck config schema > .backcheck.schema.json\n");
    text.append("# and as the first line of this file: #:schema ./.backcheck.schema.json\n");
    String table = "";
    for (ConfigKey key : ConfigKeys.all(words)) {
      text.append('\n');
      comment(key.meaning(), text);
      if (!key.choices().isEmpty()) {
        comment("One of " + String.join(", ", key.choices()) + ".", text);
      }
      String path = key.table();
      if (!path.equals(table) && !path.isEmpty()) {
        boolean list = path.endsWith("[].");
        String name = path.replace("[]", "").replaceFirst("\\.$", "");
        text.append(list ? "#[[" + name + "]]\n" : "#[" + name + "]\n");
      }
      table = path;
      String name = key.isAnyName() ? example(path) : key.last();
      text.append('#').append(name).append(" = ").append(key.example()).append('\n');
    }
    return text.toString();
  }

  private static String example(String table) {
    return switch (table) {
      case "placeholders." -> "Container";
      case "estate.availability." -> "Sales";
      default -> "backup-without-checksum";
    };
  }

  private static void comment(String text, StringBuilder out) {
    StringBuilder line = new StringBuilder("#");
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder("#");
      }
      line.append(' ').append(word);
    }
    out.append(line).append('\n');
  }

  /** What holds, each line with where it comes from; no secret is shown. */
  public static String effective(Configuration configuration, ConfigWords words) {
    List<Line> lines = new ArrayList<>();
    Map<String, ConfigSetting> settings = configuration.settings();
    boolean parts = ConfigTarget.text(settings).isPresent();
    for (ConfigKey key : ConfigKeys.all(words)) {
      if (key.name().contains("[]")) {
        continue;
      }
      List<ConfigSetting> said =
          settings.values().stream().filter(setting -> setting.key().equals(key)).toList();
      said.forEach(setting -> lines.add(line(setting)));
      boolean shown = !key.isAnyName() && !key.fallback().isEmpty();
      if (said.isEmpty() && shown) {
        lines.add(new Line(key.name() + " = " + key.fallback(), "default"));
      } else if (said.isEmpty() && key.name().equals("targets") && !parts) {
        lines.add(new Line("targets = []", "default"));
      }
    }
    for (ConfigOverride override : configuration.overrides()) {
      lines.add(new Line("[[overrides]]", ""));
      lines.add(line(override.paths()));
      override.rules().forEach(setting -> lines.add(line(setting)));
    }
    return aligned(lines);
  }

  private static Line line(ConfigSetting setting) {
    String id = setting.id().replace("overrides[].", "");
    String last = setting.name().matches("[\\w-]+") ? setting.name() : quoted(setting.name());
    String name = id.substring(0, id.length() - setting.name().length()) + last;
    return new Line(name + " = " + value(setting), setting.origin());
  }

  private static String value(ConfigSetting setting) {
    return switch (setting.key().kind()) {
      case SECRET -> quoted(Redaction.MASK);
      case FLAG, DAY -> setting.text();
      case TARGETS, TEXTS ->
          setting.values().stream()
              .map(ConfigText::quoted)
              .collect(Collectors.joining(", ", "[", "]"));
      case CHOICE, TARGET, VERSION, TEXT, LEVEL -> quoted(setting.text());
    };
  }

  private static String quoted(String text) {
    String safe = Redaction.of(text).replaceAll("\\p{Cntrl}", " ");
    return '"' + safe.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String aligned(List<Line> lines) {
    int widest =
        lines.stream()
            .mapToInt(line -> line.text().length())
            .filter(width -> width < 60)
            .max()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(line.text());
      if (!line.origin().isEmpty()) {
        text.append(" ".repeat(Math.max(0, widest - line.text().length())))
            .append("  # ")
            .append(line.origin());
      }
      text.append('\n');
    }
    return text.toString();
  }
}
