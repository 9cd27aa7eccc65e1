package dev.backcheck.rules.s3;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class S3Rules {

  private S3Rules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new S3MinVersion(),
        new S3Identity(),
        new S3SecretFormat(),
        new S3SecretCharacters(),
        new S3UrlNoBucket(),
        new S3StyleMismatch(),
        new S3PortMismatch(),
        new S3TransferSizeRange(),
        new S3TransferSizeNeedsCompression(),
        new S3FileSnapshot(),
        new S3OptionsJson(),
        new S3OptionsWrongStatement(),
        new S3OptionsWithoutS3(),
        new S3RegionConflict(),
        new S3Edition(),
        new S3RestorePassword(),
        new S3CredentialScope(),
        new S3LargeStripe());
  }
}
