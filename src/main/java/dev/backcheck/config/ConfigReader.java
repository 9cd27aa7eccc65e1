package dev.backcheck.config;

import dev.backcheck.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads a configuration file by the table of its keys. */
final class ConfigReader {

  private static final String OVERRIDES = "overrides";

  private final Source source;
  private final Path folder;
  private final List<ConfigKey> keys;
  private final ConfigProblems problems;
  private final ConfigValues values;
  private final List<ConfigOverride> overrides = new ArrayList<>();

  private ConfigReader(Source source, Path folder, ConfigWords words) {
    this.source = source;
    this.folder = folder;
    this.keys = ConfigKeys.all(words);
    this.problems = new ConfigProblems(source);
    this.values = new ConfigValues(words, problems);
  }

  /**
   * Reads a file.
   *
   * @param folder that of the file
   * @throws ConfigFormatException when anything in it is not known
   */
  static Configuration read(Source source, Path folder, ConfigWords words) {
    return new ConfigReader(source, folder, words).read();
  }

  private Configuration read() {
    TomlParseResult toml = Toml.parse(source.text());
    toml.errors().forEach(problems::add);
    problems.finish();
    Map<String, ConfigSetting> settings = new LinkedHashMap<>();
    table(toml, "", settings);
    ConfigTarget.check(toml, settings, problems);
    problems.finish();
    return new Configuration(settings, overrides);
  }

  private void table(TomlTable table, String path, Map<String, ConfigSetting> into) {
    for (String name : table.keySet()) {
      Object value = table.get(List.of(name));
      TomlPosition position = table.inputPositionOf(List.of(name));
      if (value == null || position == null) {
        throw new IllegalStateException("a key without value or place");
      }
      Optional<ConfigKey> key = key(path, name);
      if (key.isPresent()) {
        value(key.get(), name, value, position, into);
      } else if (isTable(path + name) && value instanceof TomlTable inner) {
        table(inner, path + name + ".", into);
      } else if (path.isEmpty() && name.equals(OVERRIDES) && value instanceof TomlArray list) {
        overrides(list, position);
      } else if (path.isEmpty() && name.equals(OVERRIDES)) {
        problems.add(position, "overrides is a list of tables: write [[overrides]]");
      } else if (isTable(path + name)) {
        problems.add(position, name + " is a table: write [" + path + name + "]");
      } else {
        String what = path.isEmpty() ? "key" : "key in [" + path.replaceFirst("\\.$", "") + "]";
        problems.unknown(position, what.replace("[]]", "]"), name, names(path));
      }
    }
  }

  private void overrides(TomlArray list, TomlPosition place) {
    for (int i = 0; i < list.size(); i++) {
      TomlPosition position = list.inputPositionOf(i);
      if (!(list.get(i) instanceof TomlTable table)) {
        problems.add(position, "overrides is a list of tables: write [[overrides]]");
        return;
      }
      Map<String, ConfigSetting> override = new LinkedHashMap<>();
      table(table, OVERRIDES + "[].", override);
      if (!table.contains(List.of("paths"))) {
        problems.add(position == null ? place : position, "an override has paths it is for");
      }
      ConfigOverride.of(override.values()).ifPresent(overrides::add);
    }
  }

  private void value(
      ConfigKey key,
      String name,
      Object value,
      TomlPosition position,
      Map<String, ConfigSetting> into) {
    List<String> read = values.read(key, name, value, position, place(position));
    if (!read.isEmpty() || key.isList()) {
      String origin = source.name() + ":" + position.line();
      ConfigSetting setting = new ConfigSetting(key, name, read, origin, folder);
      into.put(setting.id(), setting);
    }
  }

  // Where the value of a key begins: behind the = in its line.
  private TomlPosition place(TomlPosition key) {
    String line = source.text(source.line(key.line()));
    int at = Math.min(key.column() - 1, line.length());
    char quote = 0;
    for (; at < line.length(); at++) {
      char c = line.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '=') {
        int value = at + 1;
        while (value < line.length() && line.charAt(value) <= ' ') {
          value++;
        }
        return TomlPosition.positionAt(key.line(), value + 1);
      }
    }
    return key;
  }

  private Optional<ConfigKey> key(String path, String name) {
    return keys.stream()
        .filter(key -> key.table().equals(path) && (key.isAnyName() || key.last().equals(name)))
        .findFirst();
  }

  private boolean isTable(String path) {
    return keys.stream().anyMatch(key -> key.name().startsWith(path + "."));
  }

  // What may stand at a path: keys, and tables by the first part of their names.
  private List<String> names(String path) {
    return keys.stream()
        .filter(key -> key.name().startsWith(path))
        .map(key -> key.name().substring(path.length()).replaceFirst("(\\[])?\\..*", ""))
        .distinct()
        .toList();
  }
}
