package dev.backcheck.docs;

import dev.backcheck.config.ConfigKey;
import java.util.List;

/** The keys of the configuration file as a table in Markdown. */
public final class ConfigurationTable {

  private ConfigurationTable() {}

  /** A row for each key, in their order. */
  public static String of(List<ConfigKey> keys) {
    StringBuilder table =
        new StringBuilder(
            "| key | what it is | example | before it goes |\n| --- | --- | --- | --- |\n");
    for (ConfigKey key : keys) {
      table
          .append("| `")
          .append(key.name())
          .append("` | ")
          .append(cell(key.meaning()))
          .append(values(key))
          .append(" | `")
          .append(cell(key.example()))
          .append("` | ")
          .append(key.option().isEmpty() ? "" : "`" + key.option() + "`")
          .append(" |\n");
    }
    return table.toString();
  }

  private static String values(ConfigKey key) {
    String choices =
        key.choices().isEmpty() ? "" : " One of `" + String.join("`, `", key.choices()) + "`.";
    String otherwise = key.fallback().isEmpty() ? "" : " Without it: `" + key.fallback() + "`.";
    return choices + otherwise;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
