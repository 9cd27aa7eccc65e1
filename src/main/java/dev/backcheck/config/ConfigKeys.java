package dev.backcheck.config;

import dev.backcheck.config.ConfigKey.Kind;
import dev.backcheck.reference.Edition;
import dev.backcheck.reference.Platform;
import dev.backcheck.reference.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** All keys of the configuration file, as the table {@code keys.tsv} has them. */
public final class ConfigKeys {

  /** The key that names another file, whose keys hold where this one says nothing. */
  static final String EXTEND = "extend";

  private ConfigKeys() {}

  /** All of them, in the order of the documentation. */
  public static List<ConfigKey> all(ConfigWords words) {
    return Table.read(ConfigKeys.class, "keys.tsv").rows().stream()
        .map(row -> key(row, words))
        .toList();
  }

  private static ConfigKey key(Table.Row row, ConfigWords words) {
    return new ConfigKey(
        row.get("name"),
        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        row.find("choices").map(text -> choices(text, words)).orElse(List.of()),
        row.find("default").orElse(""),
        row.get("example"),
        row.get("meaning"),
        row.find("option").orElse(""));
  }

  private static List<String> choices(String text, ConfigWords words) {
    return switch (text) {
      case "$platforms" -> Arrays.stream(Platform.values()).map(Platform::id).toList();
      case "$editions" -> Arrays.stream(Edition.values()).map(Edition::id).toList();
      case "$histories" -> words.histories();
      default -> List.of(text.split(","));
    };
  }
}
