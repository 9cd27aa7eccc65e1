package dev.backcheck.reference;

/**
 * What is known of a server's version.
 *
 * @param id its normal form, for example {@code 2022-CU15} or {@code 16.0.1135.2}; {@link
 *     Target#parse} reads it back
 * @param range the builds it can be
 */
public record Version(String id, BuildRange range) {
  static Version of(KnownVersion version) {
    return new Version(version.id(), version.range());
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
