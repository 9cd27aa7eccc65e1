package dev.backcheck.rules.url;

import dev.backcheck.source.LazyPattern;
import java.util.Optional;
import java.util.regex.Matcher;

/** Other ways to write the address of a blob. */
final class BlobUrls {

  private static final LazyPattern HADOOP =
      LazyPattern.of("(?i)(?:abfss?|wasbs?)://([^@/]+)@([^./]+)\\.(?:dfs|blob)\\.([^/]+)/(.+)");
  private static final LazyPattern BARE =
      LazyPattern.of("(?i)[a-z0-9]{3,24}\\.blob\\.core\\.[^/]+/.+");

  private BlobUrls() {}

  /** The https URL of the blob a text means, where that is plain. */
  static Optional<String> https(String text) {
    Matcher hadoop = HADOOP.matcher(text);
    if (hadoop.matches()) {
      return Optional.of(
          "https://%s.blob.%s/%s/%s"
              .formatted(hadoop.group(2), hadoop.group(3), hadoop.group(1), hadoop.group(4)));
    }
    return BARE.matcher(text).matches() ? Optional.of("https://" + text) : Optional.empty();
  }
}
