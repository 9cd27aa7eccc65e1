package dev.backcheck.model;

import dev.backcheck.syntax.Device.Medium;
import dev.backcheck.value.KnownText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two devices are the same one: equal keys are. Host and scheme of a URL and names of
 * files and logical devices are compared without letter case, blob names and paths that begin with
 * a slash (Linux) with it; equal unknown parts stand for equal texts.
 *
 * @param medium the kind of device
 * @param text its canonical location
 */
public record DeviceKey(Medium medium, String text) {

  private static final Set<String> NUL = Set.of("nul", "nul:", "/dev/null");
  private static final int LONGEST_NUL = 9;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeviceKey key && medium == key.medium && text.equals(key.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  static DeviceKey of(Medium medium, KnownText location) {
    String text = location.pattern();
    if (medium == Medium.URL) {
      return of(location, StorageUrl.of(location));
    }
    boolean linux = text.startsWith("/") && !isNul(text);
    return new DeviceKey(medium, linux ? text : text.toLowerCase(Locale.ROOT));
  }

  /** The key of a device that is written {@code URL = …}. */
  static DeviceKey of(KnownText location, Optional<StorageUrl> url) {
    return new DeviceKey(Medium.URL, url.isPresent() ? canonical(url.get()) : location.pattern());
  }

  /** Whether it is the device that keeps nothing, on Windows or Linux. */
  public boolean isNul() {
    return medium == Medium.DISK && isNul(text);
  }

  /** Whether all of its location is known. */
  public boolean isKnown() {
    return !StorageUrl.hasHole(text);
  }

  private static boolean isNul(String text) {
    return text.length() <= LONGEST_NUL && NUL.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String canonical(StorageUrl url) {
    StringBuilder text = new StringBuilder(url.text().length() + 2);
    text.append(url.scheme()).append("://").append(url.host()).append(':').append(url.port());
    if (url.segments().isEmpty()) {
      text.append('/');
    }
    for (String segment : url.segments()) {
      text.append('/').append(segment);
    }
    return text.append(url.trailingSlash() ? "/" : "").toString();
  }
}
