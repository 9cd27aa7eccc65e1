package dev.backcheck.model;

import dev.backcheck.value.KnownText;
import java.util.Locale;
import java.util.Map;

/**
 * What a credential gives access with, told by its identity. Letter case does not matter.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/t-sql/statements/create-credential-transact-sql">CREATE
 *     CREDENTIAL</a>
 */
public enum CredentialKind {
  /** {@code SHARED ACCESS SIGNATURE}. */
  SHARED_ACCESS_SIGNATURE("SAS credential"),
  /** {@code Managed Identity}. */
  MANAGED_IDENTITY("managed-identity credential"),
  /** {@code S3 Access Key}. */
  S3_ACCESS_KEY("S3 credential"),
  /** Any other identity: the name of a storage account, or of an account outside the server. */
  ACCOUNT("account-name credential"),
  /** The identity is not written in the script. */
  UNKNOWN("credential of unknown identity");

  private static final Map<String, CredentialKind> IDENTITIES =
      Map.of(
          "shared access signature", SHARED_ACCESS_SIGNATURE,
          "managed identity", MANAGED_IDENTITY,
          "s3 access key", S3_ACCESS_KEY);

  private final String words;

  CredentialKind(String words) {
    this.words = words;
  }

  /** Whether it is known to be another kind. */
  public boolean isOtherThan(CredentialKind kind) {
    return this != kind && this != UNKNOWN;
  }

  /** The kind in words. */
  public String words() {
    return words;
  }

  /** The kind an identity stands for. */
  public static CredentialKind of(KnownText identity) {
    return identity
        .constant()
        .map(text -> IDENTITIES.getOrDefault(text.toLowerCase(Locale.ROOT), ACCOUNT))
        .orElse(UNKNOWN);
  }
}
