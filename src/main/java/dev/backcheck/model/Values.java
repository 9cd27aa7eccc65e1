package dev.backcheck.model;

import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import dev.backcheck.value.KnownText;
import java.util.IdentityHashMap;

/**
 * What is known of the text each value of the scripts stands for. A variable means another text
 * each time it is written, so each place has its own.
 */
final class Values {

  private final IdentityHashMap<Value, KnownText> bound = new IdentityHashMap<>();

  /** Says what a value stands for where it is written. */
  void bind(Value value, KnownText text) {
    bound.put(value, text);
  }

  KnownText of(Value value) {
    KnownText known = bound.get(value);
    if (known != null) {
      return known;
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
}
