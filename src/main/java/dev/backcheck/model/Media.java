package dev.backcheck.model;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.KeyFile;
import dev.backcheck.syntax.RestoreKey;
import dev.backcheck.syntax.Statement;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The devices of statements: what they are, and who writes to them. */
final class Media {

  private final Map<DeviceKey, List<Step>> writers = new HashMap<>();

  static Media of(List<Step> steps) {
    Media media = new Media();
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup) {
        backup.allDevices().stream()
            .map(step::key)
            .distinct()
            .forEach(key -> media.writers.computeIfAbsent(key, k -> new ArrayList<>()).add(step));
      }
    }
    media.writers.replaceAll((key, writers) -> List.copyOf(writers));
    return media;
  }

  List<Step> writers(DeviceKey key) {
    return writers.getOrDefault(key, List.of());
  }

  static DeviceKey key(Device device, Values values) {
    return values.key(device);
  }

  static List<UrlLocation> urls(Statement statement, Values values) {
    if (statement instanceof DeviceStatement media) {
      return !media.isToUrl()
          ? List.of()
          : media.allDevices().stream()
              .filter(Device::isUrl)
              .map(device -> url(device, values))
              .toList();
    }
    if (statement instanceof BackupKey backup && backup.file().url()) {
      return List.of(url(backup.file(), values));
    }
    if (statement instanceof RestoreKey restore && restore.file().url()) {
      return List.of(url(restore.file(), values));
    }
    return List.of();
  }

  private static UrlLocation url(Device device, Values values) {
    KnownText text = values.of(device.location());
    return new UrlLocation(
        device, device.keywordRange(), device.location(), text, values.url(device.location()));
  }

  private static UrlLocation url(KeyFile file, Values values) {
    KnownText text = values.of(file.location());
    return new UrlLocation(file, file.keywordRange(), file.location(), text, StorageUrl.of(text));
  }

  static Optional<DeviceClass> deviceClass(
      DeviceStatement statement, Device device, Values values) {
    return switch (device.medium()) {
      case DISK -> Optional.of(DeviceClass.DISK);
      case TAPE -> Optional.of(DeviceClass.TAPE);
      case URL -> values.url(device.location()).flatMap(url -> of(statement, url));
      case LOGICAL, VIRTUAL_DEVICE, DATABASE_SNAPSHOT -> Optional.empty();
    };
  }

  // Only a storage account key is named in the statement, and only with one are page blobs written.
  private static Optional<DeviceClass> of(DeviceStatement statement, StorageUrl url) {
    if (url.isS3()) {
      return Optional.of(DeviceClass.S3);
    }
    boolean key = statement.options().has("CREDENTIAL");
    return url.isAzure()
        ? Optional.of(key ? DeviceClass.PAGE : DeviceClass.BLOCK)
        : Optional.empty();
  }
}
