package dev.backcheck.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the small JSON texts that options hold. */
final class JsonReader {

  private static final int DEEPEST = 100;
  private static final Pattern SCALAR =
      Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * The value of a text: a {@code Map} of its members for an object, a {@code String} with escapes
   * left as they are, a {@code List}, or {@code true} for other scalars. Empty when it is no JSON
   * or nested too deeply.
   */
  static Optional<Object> read(String text) {
    JsonReader reader = new JsonReader(text);
    Optional<Object> value = reader.value(0);
    reader.skipBlanks();
    return reader.at == text.length() ? value : Optional.empty();
  }

  private Optional<Object> value(int depth) {
    skipBlanks();
    if (depth > DEEPEST || at == text.length()) {
      return Optional.empty();
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string().map(Object.class::cast);
      default -> scalar();
    };
  }

  private Optional<Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    if (take('}')) {
      return Optional.of(members);
    }
    do {
      skipBlanks();
      Optional<String> name = string();
      Optional<Object> value = name.isPresent() && take(':') ? value(depth + 1) : Optional.empty();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      members.put(name.get(), value.get());
    } while (take(','));
    return take('}') ? Optional.of(members) : Optional.empty();
  }

  private Optional<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    if (take(']')) {
      return Optional.of(items);
    }
    do {
      Optional<Object> value = value(depth + 1);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      items.add(value.get());
    } while (take(','));
    return take(']') ? Optional.of(items) : Optional.empty();
  }

  private Optional<String> string() {
    if (at == text.length() || text.charAt(at) != '"') {
      return Optional.empty();
    }
    int from = ++at;
    while (at < text.length() && text.charAt(at) != '"') {
      Matcher escape = ESCAPE.matcher(text).region(at, text.length());
      if (text.charAt(at) == '\\' && !escape.lookingAt()) {
        return Optional.empty();
      }
      if (text.charAt(at) < ' ') {
        return Optional.empty();
      }
      at = text.charAt(at) == '\\' ? escape.end() : at + 1;
    }
    if (at == text.length()) {
      return Optional.empty();
    }
    return Optional.of(text.substring(from, at++));
  }

  private Optional<Object> scalar() {
    Matcher scalar = SCALAR.matcher(text).region(at, text.length());
    if (!scalar.lookingAt()) {
      return Optional.empty();
    }
    at = scalar.end();
    return Optional.of(true);
  }

  private boolean take(char c) {
    skipBlanks();
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
