package dev.backcheck.rules.url;

import dev.backcheck.model.LocationForm;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.value.KnownText;
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

  /**
   * Whether a text has no scheme, whatever its unknown parts are: the colon may stand in one, as
   * long as only letters are before it. Neither empty texts nor paths of files count.
   */
  static boolean surelyHasNoScheme(KnownText text) {
    if (text.constant().filter(String::isBlank).isPresent()
        || LocationForm.of(text) == LocationForm.FILE_PATH) {
      return false;
    }
    String start = text.prefix();
    int end = 0;
    while (end < start.length() && Character.isLetterOrDigit(start.charAt(end))) {
      end++;
    }
    boolean separatorOpen = "://".startsWith(start.substring(end));
    return text.isConstant() || !separatorOpen;
  }
}
