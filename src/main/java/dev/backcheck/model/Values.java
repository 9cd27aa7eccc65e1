package dev.backcheck.model;

import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.Possible;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the text each value of the scripts stands for. A variable means another text
 * each time it is written, so each place has its own.
 */
final class Values {

  private final IdentityHashMap<Value, Bound> bound = new IdentityHashMap<>();
  private final IdentityHashMap<Value, DeviceKey> devices = new IdentityHashMap<>();
  // Rules ask for these again and again. All of them are known before the first rule runs.
  private final IdentityHashMap<Value, Location> locations = new IdentityHashMap<>();
  private final IdentityHashMap<Statement, List<UrlLocation>> urls = new IdentityHashMap<>();
  private final IdentityHashMap<Statement, Map<UrlLocation, StorageUrl>> containers =
      new IdentityHashMap<>();

  // Where a device is; only that of a URL has the URL.
  private record Location(KnownText text, Optional<StorageUrl> url) {}

  // A text that is appended to a thousand times is put together only where somebody asks for it.
  private static final class Bound {

    private final Possible meaning;
    private volatile @Nullable KnownText text;

    Bound(Possible meaning) {
      this.meaning = meaning;
    }

    KnownText text() {
      KnownText known = text;
      if (known == null) {
        known = meaning.text();
        text = known;
      }
      return known;
    }
  }

  /** Whether something else is known of a value than what it says itself. */
  boolean isBound(Value value) {
    return bound.containsKey(value);
  }

  /** Says what a value stands for where it is written. */
  void bind(Value value, Possible meaning) {
    bound.put(value, new Bound(meaning));
  }

  /** Remembers where the devices of a statement are, once its values are bound. */
  void locate(Statement statement) {
    if (statement instanceof DeviceStatement media) {
      for (Device device : media.allDevices()) {
        locations.remove(device.location());
        KnownText text = of(device.location());
        Optional<StorageUrl> url = device.isUrl() ? StorageUrl.of(text) : Optional.empty();
        locations.put(device.location(), new Location(text, url));
      }
    }
    List<UrlLocation> found = Media.urls(statement, this);
    if (!found.isEmpty()) {
      urls.put(statement, found);
      containers.put(statement, LookedUp.byContainer(statement, this));
    }
  }

  /** What a statement says after each {@code URL =}. */
  List<UrlLocation> urls(Statement statement) {
    return urls.getOrDefault(statement, List.of());
  }

  /** The URL that a value is which stands behind {@code URL =}. */
  Optional<StorageUrl> url(Value value) {
    Location location = locations.get(value);
    return location != null ? location.url() : StorageUrl.of(of(value));
  }

  /** The first URL for each container for which the server looks up a credential by itself. */
  Map<UrlLocation, StorageUrl> containers(Statement statement) {
    return containers.getOrDefault(statement, Map.of());
  }

  KnownText of(Value value) {
    Location location = locations.get(value);
    if (location != null) {
      return location.text();
    }
    Bound known = bound.get(value);
    if (known != null) {
      return known.text();
    }
    if (value instanceof Text text) {
      return KnownText.of(text.value());
    }
    if (value instanceof Name name) {
      return KnownText.of(name.value());
    }
    if (value instanceof NumberLiteral number) {
      return KnownText.of(number.text());
    }
    if (value instanceof Variable variable) {
      return KnownText.unknown(variable.name());
    }
    if (value instanceof Secret secret) {
      return of(secret.reveal());
    }
    // The last of the sealed kinds is NULL, which is no text.
    return KnownText.unknown("NULL");
  }

  /** Says which device the name of a logical one stands for. */
  void standsFor(Value name, DeviceKey device) {
    devices.put(name, device);
  }

  /** The device that the name of a logical one stands for, where scripts define it. */
  Optional<DeviceKey> standsFor(Value name) {
    return Optional.ofNullable(devices.get(name));
  }
}
