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
import java.util.Collections;
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
        for (Device device : backup.allDevices()) {
          media.add(step, step.key(device));
        }
      }
    }
    return media;
  }

  // Once, however often a statement names the device.
  private void add(Step step, DeviceKey key) {
    List<Step> known = writers.computeIfAbsent(key, any -> new ArrayList<>(1));
    if (known.isEmpty() || known.get(known.size() - 1) != step) {
      known.add(step);
    }
  }

  List<Step> writers(DeviceKey key) {
    return Collections.unmodifiableList(writers.getOrDefault(key, List.of()));
  }

  static DeviceKey key(Device device, Values values) {
    return values.key(device);
  }

  static List<UrlLocation> urls(Statement statement, Values values) {
    if (statement instanceof DeviceStatement media) {
      return media.isToUrl() ? urls(media.allDevices(), values) : List.of();
    }
    if (statement instanceof BackupKey backup && backup.file().url()) {
      return List.of(url(backup.file(), values));
    }
    if (statement instanceof RestoreKey restore && restore.file().url()) {
      return List.of(url(restore.file(), values));
    }
    return List.of();
  }

  private static List<UrlLocation> urls(List<Device> devices, Values values) {
    if (devices.size() == 1) {
      return List.of(url(devices.get(0), values));
    }
    List<UrlLocation> urls = new ArrayList<>(devices.size());
    for (Device device : devices) {
      if (device.isUrl()) {
        urls.add(url(device, values));
      }
    }
    return List.copyOf(urls);
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
