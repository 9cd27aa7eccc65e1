package dev.backcheck.reference;

import java.util.Optional;
import java.util.Set;

/**
 * A platform in the place of a version: {@code managed-instance}, {@code Azure SQL}; and the update
 * policy of a managed instance that is not the name of a version, {@code always-up-to-date}, which
 * is at least the newest version.
 */
final class ServiceName implements VersionSpelling {
  private static final String EVERGREEN = "always-up-to-date";

  @Override
  public Optional<Reading> read(String text) {
    if (Words.hyphenated(text).equals(EVERGREEN)) {
      BuildRange range = new BuildRange(KnownVersions.newest().range().low(), Build.END);
      return Optional.of(
          Reading.of(new Version(EVERGREEN, range)).on(Set.of(Platform.MANAGED_INSTANCE)));
    }
    return PlatformGroup.find(text).map(Reading.NOTHING::on);
  }
}
