package dev.backcheck.model;

import dev.backcheck.value.KnownText;
import java.util.Locale;

/** What the location of a device looks like, as far as its beginning is known. */
public enum LocationForm {
  /** {@code https://…}, {@code http://…} or {@code s3://…}. */
  URL,
  /** {@code C:\…}, {@code \\server\share\…} or {@code /…}. */
  FILE_PATH,
  /** Anything else, or not known. */
  OTHER;

  private static final int LONGEST_SCHEME = "https://".length();

  /** The form of a text. */
  public static LocationForm of(KnownText text) {
    String prefix = text.prefix();
    String start =
        prefix.substring(0, Math.min(prefix.length(), LONGEST_SCHEME)).toLowerCase(Locale.ROOT);
    if (start.startsWith("https://") || start.startsWith("http://") || start.startsWith("s3://")) {
      return URL;
    }
    boolean drive =
        start.length() >= 3
            && start.charAt(0) >= 'a'
            && start.charAt(0) <= 'z'
            && start.charAt(1) == ':'
            && (start.charAt(2) == '\\' || start.charAt(2) == '/');
    boolean rooted = start.length() >= 2 && start.charAt(0) == '/' && start.charAt(1) != '/';
    return drive || rooted || start.startsWith("\\\\") ? FILE_PATH : OTHER;
  }
}
