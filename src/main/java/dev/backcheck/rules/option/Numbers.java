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

  private Numbers() {}

  /** The whole number a value stands for, where the script says it. */
  static OptionalLong of(Optional<Value> value, Check check) {
    Optional<String> text = value.map(check.model()::text).flatMap(KnownText::constant);
    if (text.isEmpty() || !text.get().strip().matches("[+-]?\\s*[0-9]{1,18}")) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(text.get().replaceAll("\\s+", "")));
  }

  /** The whole number of an option, where the script says it. */
  static OptionalLong of(DeviceStatement statement, String option, Check check) {
    return of(statement.options().find(option).flatMap(Option::value), check);
  }
}
