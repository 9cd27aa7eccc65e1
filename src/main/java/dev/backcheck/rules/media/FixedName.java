package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.syntax.Device;

/** Devices whose name is the same each time. */
final class FixedName {

  private static final LazyPattern DATED = LazyPattern.of("\\d{6}");

  private FixedName() {}

  /** Whether a script names the device in full, without a date, and it is a real one. */
  static boolean of(Device device, Check check) {
    return !check.model().key(device).isNul()
        && check
            .text(device.location())
            .constant()
            .filter(name -> !DATED.matcher(name).find())
            .isPresent();
  }
}
