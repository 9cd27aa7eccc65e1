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
        new UrlUnsupportedScheme(),
        new UrlDeviceKindMismatch(),
        new UrlQueryOrFragment(),
        new UrlNotABlob(),
        new UrlTooLong(),
        new TooManyDevices(),
        new UrlDuplicateDevice(),
        new UrlStripingMinVersion(),
        new UrlMinVersion(),
        new UrlWrongStorageEndpoint(),
        new UrlAccountNameInvalid(),
        new UrlContainerNameInvalid(),
        new UrlUnknownHost(),
        new UrlPlaceholderLeft(),
        new UrlIllegalCharacters(),
        new UrlMixedDeviceTypes(),
        new UrlMixedAzureAndS3(),
        new UrlSecondaryEndpoint(),
        new UrlExistingBlobWithoutFormat(),
        new UrlInitNotSupported(),
        new UrlExpiryOption(),
        new UrlTapeOption(),
        new UrlPageBlobTuning(),
        new UrlRestoreFileNumber(),
        new UrlRestoreTransfer(),
        new UrlRewindOnly(),
        new UrlLogicalDevice(),
        new UrlLargeBackupTuning(),
        new UrlStripesTooSmall(),
        new UrlLogStripeTransferSize(),
        new UrlMoveTargetCredential(),
        new UrlImmutableContainer());
  }
}
