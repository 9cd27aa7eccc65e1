package dev.backcheck.config;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON Schema of the configuration file, for editors. */
public final class ConfigSchema {

  private final List<ConfigKey> keys;
  private final ConfigWords words;
  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);

  private ConfigSchema(ConfigWords words) {
    this.keys = ConfigKeys.all(words);
    this.words = words;
    json.setIndent("  ");
  }

  /** The schema, with a line end behind it. */
  public static String of(ConfigWords words) {
    try {
      ConfigSchema schema = new ConfigSchema(words);
      schema.json.beginObject();
      schema.json.name("$schema").value("https://json-schema.org/draft/2020-12/schema");
      schema.json.name("title").value("Backcheck configuration, " + ConfigFile.NAME);
      schema.table("");
      schema.json.endObject();
      return schema.text + "\n";
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  // The members of an object: keys and tables directly in a table.
  private void table(String path) throws IOException {
    json.name("type").value("object");
    Map<String, ConfigKey> named = new LinkedHashMap<>();
    Set<String> tables = new LinkedHashSet<>();
    for (ConfigKey key : keys) {
      if (key.table().equals(path) && key.isAnyName()) {
        anyName(key);
        return;
      }
      if (key.table().equals(path)) {
        named.put(key.last(), key);
      } else if (key.name().startsWith(path)) {
        tables.add(key.name().substring(path.length()).replaceFirst("\\..*", ""));
      }
    }
    json.name("additionalProperties").value(false);
    json.name("properties").beginObject();
    for (ConfigKey key : named.values()) {
      json.name(key.last()).beginObject();
      json.name("description").value(key.meaning());
      value(key);
      json.endObject();
    }
    for (String table : tables) {
      json.name(table.replace("[]", "")).beginObject();
      if (table.endsWith("[]")) {
        json.name("type").value("array");
        json.name("items").beginObject();
        table(path + table + ".");
        json.name("required").beginArray().value("paths").endArray();
        json.endObject();
      } else {
        table(path + table + ".");
      }
      json.endObject();
    }
    json.endObject();
  }

  private void anyName(ConfigKey key) throws IOException {
    json.name("description").value(key.meaning());
    if (key.kind() == ConfigKey.Kind.LEVEL) {
      json.name("propertyNames").beginObject().name("enum").beginArray();
      for (List<String> names : List.of(words.families(), words.rules())) {
        for (String name : names) {
          json.value(name);
        }
      }
      json.endArray().endObject();
    }
    json.name("additionalProperties").beginObject();
    value(key);
    json.endObject();
  }

  private void value(ConfigKey key) throws IOException {
    if (key.isList()) {
      json.name("type").value("array");
      json.name("items").beginObject().name("type").value("string").endObject();
      return;
    }
    json.name("type").value(key.kind() == ConfigKey.Kind.FLAG ? "boolean" : "string");
    if (!key.choices().isEmpty()) {
      json.name("enum").beginArray();
      for (String choice : key.choices()) {
        json.value(choice);
      }
      json.endArray();
    }
    if (key.kind() == ConfigKey.Kind.DAY) {
      json.name("format").value("date");
    }
    if (!key.fallback().isEmpty()) {
      json.name("default");
      if (key.kind() == ConfigKey.Kind.FLAG) {
        json.value(Boolean.parseBoolean(key.fallback()));
      } else {
        json.value(key.fallback().replace("\"", ""));
      }
    }
  }
}
