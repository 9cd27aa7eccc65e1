package dev.backcheck.reference;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which platforms remain possible when version, spelling and user have spoken. */
final class PossiblePlatforms {
  private static final Build FIRST_ON_LINUX = Build.startOf(14);

  private PossiblePlatforms() {}

  /** The platforms that a version can be on when nobody states one. */
  static Set<Platform> of(Optional<Version> version) {
    if (version.isEmpty() || version.get().range().high().compareTo(Build.END) == 0) {
      return PlatformGroup.ANY.platforms();
    }
    boolean windowsOnly = version.get().range().high().compareTo(FIRST_ON_LINUX) <= 0;
    return (windowsOnly ? PlatformGroup.WINDOWS : PlatformGroup.BOX).platforms();
  }

  /**
   * The platforms that a target without the word for them means; none for a number that cannot
   * stand alone.
   */
  static Set<Platform> unstated(Optional<Version> version) {
    return isShared(version) ? Set.of() : of(version);
  }

  /**
   * Whether the number is that of SQL Server 2014 and of services that have no number of their own.
   */
  static boolean isShared(Optional<Version> version) {
    // Not by equals: that of a record takes long to load.
    return version.isPresent()
        && version.get().range().low().compareTo(BuildNumber.SHARED) == 0
        && version.get().range().high().compareTo(BuildNumber.SHARED.next()) == 0;
  }

  /**
   * What is left when a reading names no platform.
   *
   * @throws TargetFormatException when the number needs one
   */
  static Set<Platform> left(Reading reading) {
    if (isShared(reading.version()) && reading.platforms().contains(Platform.AZURE_SQL_DATABASE)) {
      throw new TargetFormatException(
          "'12.0.2000.8' is the number of SQL Server 2014, of Azure SQL Database and of Azure SQL Managed Instance; write"
              + " 2014, @azure-sql-database or @managed-instance");
    }
    return common(reading.platforms(), of(reading.version()));
  }

  /**
   * What is left of the platforms that a user states.
   *
   * @throws TargetFormatException when the version cannot be there
   */
  static Set<Platform> left(Reading reading, Set<Platform> stated) {
    Set<Platform> spelled = common(reading.platforms(), stated);
    String what = reading.version().map(version -> "'" + version.id() + "'").orElse("the version");
    if (spelled.isEmpty()) {
      throw new TargetFormatException(
          what
              + " is from "
              + PlatformGroup.name(reading.platforms())
              + " and not from "
              + PlatformGroup.name(stated));
    }
    if (spelled.stream().noneMatch(Platform::isBox)) {
      return service(reading, spelled, what);
    }
    Set<Platform> left = common(spelled, of(reading.version()));
    if (left.isEmpty()) {
      throw new TargetFormatException(
          what
              + " cannot be on "
              + PlatformGroup.name(stated)
              + "; SQL Server is on Linux since 2017");
    }
    return left;
  }

  private static Set<Platform> service(Reading reading, Set<Platform> stated, String what) {
    boolean fits =
        isShared(reading.version())
            || of(reading.version()).containsAll(stated)
            || (stated.contains(Platform.MANAGED_INSTANCE) && isPolicy(reading.version()));
    if (!fits) {
      throw new TargetFormatException(
          what
              + " is a version of SQL Server, and "
              + PlatformGroup.name(stated)
              + " has none"
              + (stated.contains(Platform.MANAGED_INSTANCE)
                  ? "; an update policy can be stated, as in 2022@managed-instance"
                  : "; write @" + PlatformGroup.name(stated)));
    }
    return stated;
  }

  private static boolean isPolicy(Optional<Version> version) {
    return KnownVersions.all().stream()
        .filter(KnownVersion::isUpdatePolicy)
        .anyMatch(known -> Optional.of(Version.of(known)).equals(version));
  }

  private static Set<Platform> common(Set<Platform> some, Set<Platform> others) {
    EnumSet<Platform> common = EnumSet.copyOf(some);
    common.retainAll(others);
    return common;
  }
}
