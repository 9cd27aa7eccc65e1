package dev.backcheck.config;

import java.nio.file.Path;
import java.util.List;

/**
 * What a configuration file says to one key.
 *
 * @param name the last part of the key's name as the file has it
 * @param values the text, or the texts of a list; {@code true} and {@code false} for a flag
 * @param origin the file as reports show it, and the line
 * @param folder that of the file, against which paths and patterns are read
 */
public record ConfigSetting(
    ConfigKey key, String name, List<String> values, String origin, Path folder) {

  /** Copies the list. */
  public ConfigSetting {
    values = List.copyOf(values);
  }

  /** Its only value. */
  public String text() {
    return values.get(0);
  }

  /** Whether it is {@code true}. */
  public boolean flag() {
    return text().equals("true");
  }

  /** The key with the name, e.g. {@code rules.unknown-option}. */
  public String id() {
    return key.table() + name;
  }

  /** Key and place; the value may be a secret. */
  @Override
  public String toString() {
    return id() + " " + origin;
  }
}
