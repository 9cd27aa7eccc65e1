package dev.backcheck.model;

import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.Possible;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the text each value of the scripts stands for. A variable means another text
 * each time it is written, so each place has its own.
 */
final class Values {

  private final IdentityHashMap<Value, Bound> bound = new IdentityHashMap<>();
  private final IdentityHashMap<Value, DeviceKey> devices = new IdentityHashMap<>();

  // A text that is appended to a thousand times is put together only where somebody asks for it.
  private static final class Bound {

    private final Possible meaning;
    private volatile @Nullable KnownText text;

    Bound(Possible meaning) {
      this.meaning = meaning;
    }

    KnownText text() {
      KnownText known = text;
      if (known == null) {
        known = meaning.text();
        text = known;
      }
      return known;
    }
  }

  /** Whether something else is known of a value than what it says itself. */
  boolean isBound(Value value) {
    return bound.containsKey(value);
  }

  /** Says what a value stands for where it is written. */
  void bind(Value value, Possible meaning) {
    bound.put(value, new Bound(meaning));
  }

  KnownText of(Value value) {
    Bound known = bound.get(value);
    if (known != null) {
      return known.text();
    }
    if (value instanceof Text text) {
      return KnownText.of(text.value());
    }
    if (value instanceof Name name) {
      return KnownText.of(name.value());
    }
    if (value instanceof NumberLiteral number) {
      return KnownText.of(number.text());
    }
    if (value instanceof Variable variable) {
      return KnownText.unknown(variable.name());
    }
    if (value instanceof Secret secret) {
      return of(secret.reveal());
    }
    // The last of the sealed kinds is NULL, which is no text.
    return KnownText.unknown("NULL");
  }

  /** Says which device the name of a logical one stands for. */
  void standsFor(Value name, DeviceKey device) {
    devices.put(name, device);
  }

  /** The device that the name of a logical one stands for, where scripts define it. */
  Optional<DeviceKey> standsFor(Value name) {
    return Optional.ofNullable(devices.get(name));
  }
}
