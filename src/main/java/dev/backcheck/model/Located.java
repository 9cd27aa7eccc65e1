package dev.backcheck.model;

import dev.backcheck.syntax.Device;
import dev.backcheck.value.KnownText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one device of a statement is. What follows from that is worked out once. */
final class Located {

  private final Device.Medium medium;
  private final KnownText text;
  private final Optional<StorageUrl> url;
  // Two threads may work it out at the same time: they find equal keys, and a key never changes.
  private @Nullable DeviceKey key;

  private Located(Device.Medium medium, KnownText text, Optional<StorageUrl> url) {
    this.medium = medium;
    this.text = text;
    this.url = url;
  }

  static Located of(Device device, KnownText text) {
    Optional<StorageUrl> url = device.isUrl() ? StorageUrl.of(text) : Optional.empty();
    return new Located(device.medium(), text, url);
  }

  /** What is known of its path, URL or name. */
  KnownText text() {
    return text;
  }

  /** The URL; empty for other devices. */
  Optional<StorageUrl> url() {
    return url;
  }

  /** What tells it from others, as far as its own text says. */
  DeviceKey key() {
    DeviceKey known = key;
    if (known == null) {
      known = medium == Device.Medium.URL ? DeviceKey.of(text, url) : DeviceKey.of(medium, text);
      key = known;
    }
    return known;
  }
}
