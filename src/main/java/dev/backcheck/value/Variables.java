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
  private final Map<String, Integer> longest;

  private Variables(@Nullable Variables outer, Map<String, Integer> longest) {
    this.outer = outer;
    this.longest = longest;
  }

  /** No variables yet. */
  public static Variables none() {
    return new Variables(null, new HashMap<>());
  }

  /** A branch that begins here. */
  public Variables branch() {
    return new Variables(this, longest);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Declares a variable.
   *
   * @param name with its {@code @}
   * @param most so many characters it can hold
   */
  public void declare(String name, int most, Possible value) {
    longest.put(key(name), most);
    set(name, value);
  }

  /** Gives a variable another value, cut to what it can hold. */
  public void set(String name, Possible value) {
    int most = longest.getOrDefault(key(name), Integer.MAX_VALUE);
    values.put(key(name), most == Integer.MAX_VALUE ? value : Cut.to(most, value));
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
    values.put(key(name), Possible.unknown(name, Optional.empty()));
  }
}
