package dev.backcheck.model;

import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.Possible;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the text each value of the scripts stands for. A variable means another text
 * each time it is written, so each place has its own.
 */
final class Values {

  private final Remembered<Value, Bound> bound = new Remembered<>();
  // What logical devices stand for.
  private final Remembered<Value, DeviceKey> devices = new Remembered<>();
  // Rules ask for these again and again. All of them are known before the first rule runs.
  private final Remembered<Value, Located> locations = new Remembered<>();
  private final Remembered<Statement, UsedLocations> urls = new Remembered<>();
  // Of credentials and moved files, which a dozen rules ask for.
  private final Remembered<Value, KnownText> texts = new Remembered<>();

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
    return bound.get(value) != null;
  }

  /** Says what a value stands for where it is written. */
  void bind(Value value, Possible meaning) {
    bound.put(value, new Bound(meaning));
  }

  /**
   * Remembers where the devices of a statement are, and the texts that rules ask for most, once its
   * values are bound.
   */
  void locate(Statement statement) {
    if (statement instanceof DeviceStatement media) {
      for (Device device : media.allDevices()) {
        Value location = device.location();
        locations.put(location, Located.of(device, written(location)));
      }
    }
    if (statement instanceof Restore restore) {
      for (Option option : restore.options().all()) {
        if (option.form() == Option.Form.MOVE) {
          option.values().forEach(this::remember);
        }
      }
    }
    if (statement instanceof CredentialStatement credential) {
      remember(credential.name());
    }
    if (statement instanceof CredentialDefinition definition) {
      definition.clauses().forEach(clause -> remember(clause.value()));
    }
    List<UrlLocation> found = Media.urls(statement, this);
    if (!found.isEmpty()) {
      urls.put(statement, UsedLocations.of(statement, found));
    }
  }

  private void remember(Value value) {
    texts.put(value, written(value));
  }

  /** The URLs of a statement. */
  UsedLocations used(Statement statement) {
    // Rules ask of every statement, and few have a URL.
    boolean some =
        statement instanceof DeviceStatement media
            ? media.isToUrl()
            : statement instanceof KeyStatement;
    UsedLocations used = some ? urls.get(statement) : null;
    return used != null ? used : UsedLocations.NONE;
  }

  /** The URL that a value is which stands behind {@code URL =}. */
  Optional<StorageUrl> url(Value value) {
    Located location = locations.get(value);
    return location != null ? location.url() : StorageUrl.of(of(value));
  }

  /** What is known of the text a value stands for. */
  KnownText of(Value value) {
    Located location = locations.get(value);
    if (location != null) {
      return location.text();
    }
    KnownText text = texts.get(value);
    return text != null ? text : written(value);
  }

  /** The whole number a value stands for; empty where it is none, or not known. */
  OptionalLong wholeNumber(Value value) {
    try {
      Optional<String> digits = of(value).constant();
      return digits.isPresent()
          ? OptionalLong.of(Long.parseLong(digits.get().replace(" ", "")))
          : OptionalLong.empty();
    } catch (NumberFormatException notWhole) {
      return OptionalLong.empty();
    }
  }

  private KnownText written(Value value) {
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

  /** What tells a device from others. */
  DeviceKey key(Device device) {
    DeviceKey defined = devices.get(device.location());
    if (defined != null) {
      return defined;
    }
    Located location = locations.get(device.location());
    return location != null
        ? location.key()
        : DeviceKey.of(device.medium(), written(device.location()));
  }
}
