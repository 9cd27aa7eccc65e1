package dev.backcheck.rules.credential;

import dev.backcheck.source.LazyPattern;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Names that are written in another way than as the https URL of a container. */
final class HttpsName {

  private static final LazyPattern HADOOP =
      LazyPattern.of("(?i)(?:wasbs?|abfss?)://([^@/]++)@([^/]++)(?:/.*+)?");
  private static final LazyPattern SCHEME = LazyPattern.of("(?i)\\s*+(?:https?:)?(?://)?+");

  private HttpsName() {}

  /** Whether a name is a path in Azure Storage, but no https URL. */
  static boolean isMeantBy(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean storage = lower.contains(".blob.") || lower.startsWith("//");
    return storage && !lower.startsWith("https://");
  }

  /** The https URL a name stands for; empty where it is not plain. */
  static Optional<String> of(String name) {
    if (name.indexOf('?') >= 0 || name.indexOf('#') >= 0) {
      return Optional.empty();
    }
    Matcher hadoop = HADOOP.matcher(name);
    if (hadoop.matches()) {
      return Optional.of("https://" + hadoop.group(2) + "/" + hadoop.group(1));
    }
    String path = SCHEME.matcher(name).replaceFirst("");
    return path.contains("://") ? Optional.empty() : Optional.of("https://" + path);
  }
}
