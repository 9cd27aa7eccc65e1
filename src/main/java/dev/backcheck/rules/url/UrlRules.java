package dev.backcheck.rules.url;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class UrlRules {

  private UrlRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new UrlHttpScheme(),
        new UrlDeviceKindMismatch(),
        new UrlQueryOrFragment(),
        new UrlNotABlob(),
        new UrlTooLong(),
        new TooManyDevices(),
        new UrlDuplicateDevice(),
        new UrlStripingMinVersion(),
        new UrlContainerNameInvalid(),
        new UrlMixedDeviceTypes(),
        UrlOptionRules.expiry(),
        UrlOptionRules.tapeWords(),
        UrlOptionRules.pageBlobSizes(),
        UrlOptionRules.restoreBuffers());
  }
}
