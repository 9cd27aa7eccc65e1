package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.syntax.Device;
import java.util.Optional;

/** Devices whose name is the same each time. */
final class FixedName {

  private static final int DATE = "yymmdd".length();

  private FixedName() {}

  /** Whether a script names the device in full, without a date, and it is a real one. */
  static boolean of(Device device, Check check) {
    Optional<String> name = check.text(device.location()).constant();
    return name.isPresent() && !isDated(name.get()) && !check.model().key(device).isNul();
  }

  // As many digits in a row as the shortest date has.
  private static boolean isDated(String name) {
    int digits = 0;
    for (int i = 0; i < name.length() && digits < DATE; i++) {
      digits = name.charAt(i) >= '0' && name.charAt(i) <= '9' ? digits + 1 : 0;
    }
    return digits == DATE;
  }
}
