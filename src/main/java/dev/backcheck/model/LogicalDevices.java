package dev.backcheck.model;

import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Device.Medium;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The logical backup devices that scripts define and drop: a device of that name is then the file
 * or tape it stands for (<a
 * href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addumpdevice-transact-sql">sp_addumpdevice</a>).
 */
final class LogicalDevices {

  private static final Map<String, Medium> TYPES = Map.of("disk", Medium.DISK, "tape", Medium.TAPE);

  /**
   * What becomes of a device.
   *
   * @param exists not, when it is dropped
   * @param key what it stands for, where that is known
   */
  record Definition(boolean exists, Optional<DeviceKey> key) {}

  private final Histories<Definition> definitions;

  private LogicalDevices(Continuity continuity) {
    this.definitions = new Histories<>(continuity);
  }

  /** Those that calls define. */
  static LogicalDevices of(List<Step> calls, Continuity continuity) {
    LogicalDevices devices = new LogicalDevices(continuity);
    for (Step step : calls) {
      if (step.statement() instanceof Execute call) {
        devices.note(step, call);
      }
    }
    return devices;
  }

  /** Whether a statement names a logical device. */
  static boolean isNamedBy(DeviceStatement statement) {
    for (Device device : statement.allDevices()) {
      if (device.medium() == Medium.LOGICAL) {
        return true;
      }
    }
    return false;
  }

  /** Tells the values that name logical devices what they stand for. */
  void resolve(List<Step> steps, Values values) {
    for (Step step : steps) {
      if (step.statement() instanceof DeviceStatement statement
          && !step.placement().unreachable()) {
        for (Device device : statement.allDevices()) {
          if (device.medium() == Medium.LOGICAL) {
            resolve(device, step, values);
          }
        }
      }
    }
  }

  private void note(Step step, Execute call) {
    if (call.calls("sp_addumpdevice")) {
      Optional<Medium> medium =
          text(call, 0, "@devtype", step)
              .flatMap(KnownText::constant)
              .map(type -> TYPES.get(type.toLowerCase(Locale.ROOT)));
      Optional<DeviceKey> key =
          text(call, 2, "@physicalname", step)
              .filter(KnownText::isStable)
              .flatMap(path -> medium.map(kind -> DeviceKey.of(kind, path)));
      add(text(call, 1, "@logicalname", step), step, new Definition(true, key));
    } else if (call.calls("sp_dropdevice")) {
      add(text(call, 0, "@logicalname", step), step, new Definition(false, Optional.empty()));
    }
  }

  private static Optional<KnownText> text(Execute call, int position, String name, Step step) {
    return call.argument(position, name)
        .map(Execute.Argument::value)
        .filter(Value.class::isInstance)
        .map(value -> step.text((Value) value));
  }

  private void add(Optional<KnownText> name, Step step, Definition definition) {
    name.ifPresent(known -> definitions.add(known, step, definition));
  }

  private void resolve(Device device, Step step, Values values) {
    definitions
        .before(step.text(device.location()), step)
        .flatMap(entry -> entry.what().key())
        .ifPresent(key -> values.standsFor(device.location(), key));
  }

  /** What the scripts do to devices, by name. */
  Histories<Definition> definitions() {
    return definitions;
  }
}
