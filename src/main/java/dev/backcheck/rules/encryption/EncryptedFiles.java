package dev.backcheck.rules.encryption;

import dev.backcheck.model.DeviceKey;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files an encrypted backup goes to. */
final class EncryptedFiles {

  private static final int WRITERS = 64;
  private static final Set<Device.Medium> FILES = Set.of(Device.Medium.DISK, Device.Medium.TAPE);

  private EncryptedFiles() {}

  /** Those on disk and tape whose names are known, and which keep what is written. */
  static List<DeviceKey> of(Backup backup, Check check) {
    return backup.allDevices().stream()
        .filter(device -> FILES.contains(device.medium()))
        .map(check.model()::key)
        .filter(key -> key.isKnown() && !key.isNul())
        .toList();
  }

  /** The backup before a step that wrote to a file without encryption. */
  static Optional<Step> plain(DeviceKey key, Check check) {
    return check.model().writers(key).stream()
        .limit(WRITERS)
        .filter(writer -> writer.index() < check.step().index())
        .filter(w -> w.statement() instanceof Backup b && !b.options().has("ENCRYPTION"))
        .findFirst();
  }
}
