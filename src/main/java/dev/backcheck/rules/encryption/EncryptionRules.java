package dev.backcheck.rules.encryption;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class EncryptionRules {

  private EncryptionRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new EncryptionMinVersion(),
        new EncryptionIncomplete(),
        new EncryptionAlgorithmUnknown(),
        new EncryptionWeakAlgorithm(),
        new EncryptionClauseOnRestore(),
        new EncryptionClauseOrder(),
        new EncryptionNeedsNewMedia(),
        new EncryptionCertificateNotBackedUp(),
        new EncryptionCertificateWrongDatabase(),
        new EncryptionAsymmetricKeyEkm(),
        new EncryptionNoMasterKey(),
        new EncryptionSameCertAsTde(),
        new EncryptionRecommendedForUrl(),
        new EncryptionCertificateExpired(),
        new EncryptionEncryptorMissing());
  }
}
