package dev.backcheck.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As much of JSON Schema as our schema needs; any other keyword is an error of the test. */
public record JsonSchema(JsonObject root) {

  private static final Set<String> OF_OBJECTS =
      Set.of("required", "additionalProperties", "properties", "propertyNames");
  private static final Set<String> WORDS =
      Set.of("$schema", "$defs", "title", "description", "default", "format");

  /** Where a text does not fit. */
  public List<String> problems(String json) {
    List<String> problems = new ArrayList<>();
    check(root, JsonParser.parseString(json), "$", problems);
    return problems;
  }

  private void check(JsonObject schema, JsonElement value, String path, List<String> problems) {
    for (Map.Entry<String, JsonElement> entry : schema.entrySet()) {
      JsonElement wanted = entry.getValue();
      if (OF_OBJECTS.contains(entry.getKey()) && !value.isJsonObject()) {
        continue;
      }
      boolean fits =
          switch (entry.getKey()) {
            case "type" -> hasType(value, wanted.getAsString());
            case "const" -> value.equals(wanted);
            case "enum" -> wanted.getAsJsonArray().contains(value);
            case "minimum" ->
                !value.toString().matches("-?\\d+") || value.getAsDouble() >= wanted.getAsDouble();
            case "pattern" ->
                !hasType(value, "string")
                    || value.getAsString().matches(wanted.getAsString() + ".*");
            case "required" ->
                wanted.getAsJsonArray().asList().stream()
                    .allMatch(name -> value.getAsJsonObject().has(name.getAsString()));
            case "additionalProperties" -> others(schema, wanted, value, path, problems);
            case "propertyNames" -> {
              value
                  .getAsJsonObject()
                  .keySet()
                  .forEach(
                      name ->
                          check(
                              wanted.getAsJsonObject(),
                              new JsonPrimitive(name),
                              path + " name",
                              problems));
              yield true;
            }
            case "properties" -> {
              properties(wanted.getAsJsonObject(), value, path, problems);
              yield true;
            }
            case "items" -> {
              if (value.isJsonArray()) {
                value
                    .getAsJsonArray()
                    .forEach(item -> check(wanted.getAsJsonObject(), item, path + "[]", problems));
              }
              yield true;
            }
            case "$ref" -> {
              check(definition(wanted.getAsString()), value, path, problems);
              yield true;
            }
            default -> {
              if (!WORDS.contains(entry.getKey())) {
                throw new IllegalStateException("keyword " + entry.getKey());
              }
              yield true;
            }
          };
      if (!fits) {
        problems.add(path + ": " + entry);
      }
    }
  }

  private boolean others(
      JsonObject schema,
      JsonElement wanted,
      JsonElement value,
      String path,
      List<String> problems) {
    if (!wanted.isJsonObject()) {
      return schema
          .getAsJsonObject("properties")
          .keySet()
          .containsAll(value.getAsJsonObject().keySet());
    }
    for (Map.Entry<String, JsonElement> other : value.getAsJsonObject().entrySet()) {
      check(wanted.getAsJsonObject(), other.getValue(), path + "." + other.getKey(), problems);
    }
    return true;
  }

  private void properties(
      JsonObject properties, JsonElement value, String path, List<String> problems) {
    for (String name : properties.keySet()) {
      JsonElement part = value.getAsJsonObject().get(name);
      if (part != null) {
        check(properties.getAsJsonObject(name), part, path + "." + name, problems);
      }
    }
  }

  private JsonObject definition(String reference) {
    return root.getAsJsonObject("$defs").getAsJsonObject(reference.replace("#/$defs/", ""));
  }

  private static boolean hasType(JsonElement value, String type) {
    return switch (type) {
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
      case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
      case "integer" -> value.toString().matches("-?\\d+");
      default -> throw new IllegalStateException("type " + type);
    };
  }
}
