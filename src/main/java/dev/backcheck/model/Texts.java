package dev.backcheck.model;

import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import dev.backcheck.value.KnownText;

/** What is known of the text a value stands for. */
final class Texts {

  private Texts() {}

  static KnownText of(Value value) {
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
