package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.Optional;
import java.util.OptionalLong;

/** Numbers as options have them: written as a number, as a string, or in a variable. */
final class Numbers {

  private static final int MAX_DIGITS = 18;
  private static final String BLANKS = " \t\n\u000B\f\r";

  private Numbers() {}

  /** The whole number a value stands for, where the script says it. */
  static OptionalLong of(Optional<Value> value, Check check) {
    Optional<String> text = value.map(check.model()::text).flatMap(KnownText::constant);
    return text.isEmpty() ? OptionalLong.empty() : whole(text.get().strip());
  }

  // A sign, perhaps blanks, and digits: by hand, as a pattern costs more than all else a rule does.
  private static OptionalLong whole(String text) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    while (at > 0 && at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == text.length() || text.length() - at > MAX_DIGITS) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (; at < text.length(); at++) {
      char digit = text.charAt(at);
      if (digit < '0' || digit > '9') {
        return OptionalLong.empty();
      }
      number = 10 * number + (digit - '0');
    }
    return OptionalLong.of(text.startsWith("-") ? -number : number);
  }

  /** The whole number of an option, where the script says it. */
  static OptionalLong of(DeviceStatement statement, String option, Check check) {
    return of(statement.options().find(option).flatMap(Option::value), check);
  }
}
