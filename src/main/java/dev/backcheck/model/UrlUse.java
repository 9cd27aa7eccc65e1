package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.KeyFile;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.RestoreKey;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A URL to which a statement writes a backup or a key, or from which it reads one.
 *
 * @param location where it is written: a string, or a variable
 * @param text what is known of it
 * @param url its parts, where it has the form of a URL
 */
public record UrlUse(Value location, KnownText text, Optional<StorageUrl> url) {

  /** Those of a statement, in order. */
  public static List<UrlUse> of(Statement statement) {
    return locations(statement).map(UrlUse::of).toList();
  }

  private static UrlUse of(Value location) {
    KnownText text = Texts.of(location);
    return new UrlUse(location, text, StorageUrl.of(text));
  }

  private static Stream<? extends Value> locations(Statement statement) {
    if (statement instanceof Backup backup) {
      return urls(backup.allDevices());
    }
    if (statement instanceof Restore restore) {
      return urls(restore.devices());
    }
    if (statement instanceof BackupKey key) {
      return url(key.file());
    }
    return statement instanceof RestoreKey key ? url(key.file()) : Stream.empty();
  }

  private static Stream<Value> urls(List<Device> devices) {
    return devices.stream()
        .filter(device -> device.medium() == Device.Medium.URL)
        .map(Device::location);
  }

  private static Stream<Value> url(KeyFile file) {
    return file.url() ? Stream.of(file.location()) : Stream.empty();
  }

  /** The WITH list of a backup or restore; empty for statements about keys. */
  public static Optional<Options> options(Statement statement) {
    if (statement instanceof Backup backup) {
      return Optional.of(backup.options());
    }
    return statement instanceof Restore restore ? Optional.of(restore.options()) : Optional.empty();
  }
}
