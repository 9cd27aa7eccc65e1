package dev.backcheck.model;

import dev.backcheck.value.KnownText;
import java.util.List;

/** How a storage URL and its parts are shown to people: without marks for what is unknown. */
final class StorageUrlWords {

  private StorageUrlWords() {}

  /** One of the parts in words. */
  static String part(StorageUrl url, CredentialScope.Part part) {
    String text =
        switch (part) {
          case NONE, QUERY -> "";
          case SCHEME -> url.scheme();
          case HOST -> url.host();
          case ACCOUNT -> url.account();
          case PORT -> url.port();
          case CONTAINER -> url.container().orElse("");
          case FOLDER -> url.blobName();
        };
    return text.isEmpty() ? "none" : text.replace(String.valueOf(KnownText.HOLE), "");
  }

  /** The path without its unknown pieces. */
  static String knownPath(StorageUrl url) {
    String path = String.join("/", url.segments());
    if (url.isKnown()) {
      return path;
    }
    String hole = KnownText.HOLE + "[^" + KnownText.HOLE + "]*" + KnownText.HOLE;
    return path.replaceAll(hole, "");
  }

  /** Without slashes at its end, and without what follows a {@code ?} or {@code #}. */
  static String withoutTrailingSlash(StorageUrl url) {
    int last = url.segments().size();
    while (last > 0 && url.segments().get(last - 1).isEmpty()) {
      last--;
    }
    return shown(url, url.segments().subList(0, last));
  }

  /** Scheme, host, port and a path. */
  static String shown(StorageUrl url, List<String> path) {
    StringBuilder shown = new StringBuilder(url.text().length() + 1);
    shown.append(url.scheme()).append("://").append(url.host());
    if (!url.port().isEmpty()) {
      shown.append(':').append(url.port());
    }
    for (String segment : path) {
      shown.append('/').append(segment);
    }
    String all = shown.toString();
    return url.isKnown() ? all : all.replace(String.valueOf(KnownText.HOLE), "");
  }
}
