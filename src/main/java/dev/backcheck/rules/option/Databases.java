package dev.backcheck.rules.option;

import dev.backcheck.config.AvailabilityRole;
import dev.backcheck.rule.Check;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import java.util.List;

/** Databases by their names. */
final class Databases {

  private Databases() {}

  /** Whether a value certainly is the name of a database, which is compared without letter case. */
  static boolean isNamed(Value value, String name, Check check) {
    return check.model().text(value).constant().filter(name::equalsIgnoreCase).isPresent();
  }

  /** The databases a statement is about. */
  static List<Value> of(DeviceStatement statement) {
    return statement instanceof Backup backup
        ? backup.databases()
        : ((Restore) statement).database().map(List::of).orElse(List.of());
  }

  /** Whether this server has a secondary replica of the database, as the user says. */
  static boolean isSecondary(Value database, Check check) {
    return check
        .model()
        .text(database)
        .constant()
        .flatMap(check.settings().estate()::availabilityRole)
        .filter(role -> role == AvailabilityRole.SECONDARY)
        .isPresent();
  }
}
