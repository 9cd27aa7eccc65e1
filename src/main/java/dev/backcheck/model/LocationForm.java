package dev.backcheck.model;

import dev.backcheck.value.KnownText;

/** What the location of a device looks like, as far as its beginning is known. */
public enum LocationForm {
  /** {@code https://…}, {@code http://…} or {@code s3://…}. */
  URL,
  /** {@code C:\…}, {@code \\server\share\…} or {@code /…}. */
  FILE_PATH,
  /** Anything else, or not known. */
  OTHER;

  /** The form of a text. */
  public static LocationForm of(KnownText text) {
    String start = text.prefix();
    if (begins(start, "https://") || begins(start, "http://") || begins(start, "s3://")) {
      return URL;
    }
    boolean drive =
        start.length() >= 3
            && lower(start.charAt(0)) >= 'a'
            && lower(start.charAt(0)) <= 'z'
            && start.charAt(1) == ':'
            && (start.charAt(2) == '\\' || start.charAt(2) == '/');
    boolean rooted = start.length() >= 2 && start.charAt(0) == '/' && start.charAt(1) != '/';
    return drive || rooted || start.startsWith("\\\\") ? FILE_PATH : OTHER;
  }

  // Letters of other alphabets are no part of a scheme, whatever they look like.
  private static boolean begins(String text, String schemeInLowerCase) {
    if (text.length() < schemeInLowerCase.length()) {
      return false;
    }
    for (int i = 0; i < schemeInLowerCase.length(); i++) {
      if (lower(text.charAt(i)) != schemeInLowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }
}
