package dev.backcheck.model;

import dev.backcheck.reference.Nearest;
import dev.backcheck.reference.StorageHost;
import java.util.List;
import java.util.Optional;

/** How much of a credential's name would have to change for it to cover a URL. */
final class Distance {

  private static final int SLIP = 2;
  private static final int OTHER = 6;

  private Distance() {}

  static int between(StorageUrl name, StorageUrl url) {
    int scheme = name.scheme().equals(url.scheme()) ? 0 : OTHER;
    int port = name.port().equals(url.port()) ? 0 : SLIP;
    return scheme + hosts(name, url) + port + paths(name.segments(), url.segments());
  }

  private static int hosts(StorageUrl name, StorageUrl url) {
    if (name.host().equals(url.host())) {
      return 0;
    }
    Optional<StorageHost> ours = name.storageHost();
    boolean sameAccount = name.account().equals(url.account()) && ours.isPresent();
    return sameAccount || isSlip(name.host(), url.host()) ? SLIP + 1 : 2 * OTHER;
  }

  private static int paths(List<String> name, List<String> url) {
    if (name.isEmpty()) {
      return OTHER - 1;
    }
    for (int i = 0; i < name.size(); i++) {
      boolean same = i < url.size() && name.get(i).equalsIgnoreCase(url.get(i));
      if (!same) {
        boolean slip = i < url.size() && isSlip(name.get(i), url.get(i));
        return slip ? SLIP : i == 0 ? OTHER : SLIP + 1;
      }
    }
    return 0;
  }

  // Nearly the same word.
  private static boolean isSlip(String mine, String theirs) {
    return Math.abs(mine.length() - theirs.length()) <= SLIP
        && Nearest.to(mine, List.of(theirs)).isPresent();
  }
}
