package dev.backcheck.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a batch at one point of it. A branch writes into a layer of its own, so that a
 * thousand branches cost no more than what they write.
 */
public final class Variables {

  private final @Nullable Variables outer;
  private final Map<String, Possible> values = new HashMap<>();
  private final Map<String, DataType> types;

  private Variables(@Nullable Variables outer, Map<String, DataType> types) {
    this.outer = outer;
    this.types = types;
  }

  /** No variables yet. */
  public static Variables none() {
    return new Variables(null, new HashMap<>());
  }

  /** A branch that begins here. */
  public Variables branch() {
    return new Variables(this, types);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Declares a variable.
   *
   * @param name with its {@code @}
   */
  public void declare(String name, DataType type, Possible value) {
    types.put(key(name), type);
    set(name, value);
  }

  /** Gives a variable another value, which becomes one of its type. */
  public void set(String name, Possible value) {
    values.put(key(name), value.as(types.getOrDefault(key(name), DataType.ANY_TEXT)));
  }

  /** The value; empty for a variable that is not declared. */
  public Optional<Possible> get(String name) {
    String key = key(name);
    for (Variables layer = this; layer != null; layer = layer.outer) {
      Possible value = layer.values.get(key);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Whether none has a value here. */
  public boolean isEmpty() {
    for (Variables layer = this; layer != null; layer = layer.outer) {
      if (!layer.values.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The names that were written since the branch began, in lower case. */
  public Set<String> written() {
    return values.keySet();
  }

  /** All names, in lower case. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Variables layer = this; layer != null; layer = layer.outer) {
      names.addAll(layer.values.keySet());
    }
    return names;
  }

  /** Makes what is written in a branch what is written here: it certainly ran. */
  public void take(Variables branch) {
    values.putAll(branch.values);
  }

  /** Joins branches of which one ran; those of a batch that went on behind them. */
  public void join(Variables one, Variables other) {
    for (String name : one.written()) {
      values.put(name, either(name, one, other));
    }
    for (String name : other.written()) {
      if (!one.values.containsKey(name)) {
        values.put(name, either(name, one, other));
      }
    }
  }

  private static Possible either(String name, Variables one, Variables other) {
    Possible first = one.get(name).orElse(Possible.NULL);
    return first.or(other.get(name).orElse(Possible.NULL));
  }

  /** Forgets the value of a variable. */
  public void forget(String name) {
    set(name, Possible.unknown(name, Optional.empty()));
  }
}
