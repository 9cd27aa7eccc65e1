package dev.backcheck.model;

import dev.backcheck.syntax.Device;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/**
 * Where one device of a statement is.
 *
 * @param text what is known of its path, URL or name
 * @param url the URL; empty for other devices
 * @param key what tells it from others, as far as its own text says
 */
record Located(KnownText text, Optional<StorageUrl> url, DeviceKey key) {

  static Located of(Device device, KnownText text) {
    if (!device.isUrl()) {
      return new Located(text, Optional.empty(), DeviceKey.of(device.medium(), text));
    }
    Optional<StorageUrl> url = StorageUrl.of(text);
    return new Located(text, url, DeviceKey.of(text, url));
  }
}
