package dev.backcheck.rule;

import dev.backcheck.model.Model;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.syntax.Name;
import dev.backcheck.value.KnownText;

/**
 * Tells URLs as most scripts have them: all known, with the usual host, and nothing in them that a
 * rule about URLs could find. It knows nothing that those rules do not know better, and whatever is
 * out of the ordinary it leaves to them.
 */
final class UsualUrl {

  // Of blobs and objects; where it is longer there may be advice about that.
  private static final int LONGEST = 200;
  private static final int LONGEST_ACCOUNT = 24;
  private static final int LONGEST_CONTAINER = 63;
  private static final int SHORTEST = 3;
  private static final String HTTPS = "https://";
  private static final String HOST = ".blob.core.windows.net/";
  private static final String S3 = "s3://";

  private UsualUrl() {}

  /** Whether it is simply the URL of a blob in a container, or of an object in a bucket. */
  static boolean isOf(UrlLocation location) {
    KnownText text = location.text();
    if (location.url().isEmpty() || !text.isConstant()) {
      return false;
    }
    String url = text.pattern();
    if (url.startsWith(HTTPS)) {
      return isFile(url, endOfContainer(url));
    }
    int bucket = url.startsWith(S3) ? url.indexOf('/', S3.length()) : -1;
    int key = bucket > 0 ? url.indexOf('/', bucket + 1) : -1;
    return key > 0
        && isPlain(url, S3.length(), key)
        && isFile(url, key)
        && !location.url().get().isStorageAccount();
  }

  /** Whether a credential has the URL of a container for a name, and no more. */
  static boolean isOf(Name name, Model model) {
    return name.quoting() != Name.Quoting.STRING
        && endOfContainer(name.value()) == name.value().length()
        && model.text(name).pattern().equals(name.value());
  }

  // Behind the name of the container; -1 where something else stands there.
  private static int endOfContainer(String url) {
    int dot = url.indexOf('.');
    boolean host =
        url.startsWith(HTTPS)
            && url.startsWith(HOST, dot)
            && isName(url, HTTPS.length(), dot, LONGEST_ACCOUNT)
            && url.lastIndexOf('-', dot) < 0;
    int from = dot + HOST.length();
    int slash = host ? url.indexOf('/', from) : -1;
    int end = slash < 0 ? url.length() : slash;
    return host && isName(url, from, end, LONGEST_CONTAINER) ? end : -1;
  }

  // Small letters, digits, and single hyphens between them.
  private static boolean isName(String url, int from, int end, int longest) {
    boolean between = false;
    for (int i = from; i < end; i++) {
      char c = url.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (c != '-' || !between)) {
        return false;
      }
      between = letter;
    }
    return between && end - from >= SHORTEST && end - from <= longest;
  }

  // Behind a slash stands something that is no folder.
  private static boolean isFile(String url, int slash) {
    char last = url.charAt(url.length() - 1);
    return slash > 0
        && slash < url.length()
        && url.length() <= LONGEST
        && last != '/'
        && last != '.'
        && isPlain(url, slash, url.length());
  }

  // Nothing in it has a meaning of its own or needs to be encoded.
  private static boolean isPlain(String url, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = url.charAt(i);
      if (c >= 128 || (!Character.isLetterOrDigit(c) && "-_.:/".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }
}
