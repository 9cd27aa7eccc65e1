package dev.backcheck.reference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of the server that a script is for: {@code VERSION[@PLATFORM][:EDITION][+fci]}, for
 * example {@code 2022-CU15@azure-vm-windows}, {@code 2019:standard}, {@code
 * 2022-CU17@azure-vm-windows+fci} (a failover cluster instance; {@code +no-fci} says that it is
 * none) or {@code @managed-instance}. What is not stated is unknown.
 *
 * <p>A version stated without a platform is that of SQL Server itself, not of a managed service,
 * and before 2017 it is on Windows. Managed services have no build to compare ({@code
 * SERVERPROPERTY}: version numbers "aren't comparable with each other"): questions about theirs are
 * unknown. A managed instance can be stated with its update policy, as {@code
 * 2022@managed-instance}, {@code 2025@managed-instance} or {@code
 * always-up-to-date@managed-instance}; then its major version is known and nothing finer.
 *
 * @param version what is known of its version
 * @param platforms the platforms it can be on; never empty
 * @param edition its edition
 * @param failoverCluster whether it is a failover cluster instance
 */
public record Target(
    Optional<Version> version,
    Set<Platform> platforms,
    Optional<Edition> edition,
    Answer failoverCluster) {

  private static final Target UNKNOWN =
      new Target(Optional.empty(), PlatformGroup.ANY.platforms(), Optional.empty(), Answer.UNKNOWN);

  /**
   * Copies the platforms.
   *
   * @throws IllegalArgumentException when there are none
   */
  public Target {
    if (platforms.isEmpty()) {
      throw new IllegalArgumentException("a target without a platform that it can be on");
    }
    platforms = Collections.unmodifiableSet(EnumSet.copyOf(platforms));
  }

  /**
   * Reads a target. A version is read in every spelling that servers, tools and people use: a year,
   * a year with service pack and update, a build, a file version, an article (KB), a container
   * image or its tag, a package, a ScriptDom name, a compatibility level, or the output of {@code
   * SELECT @@VERSION}.
   *
   * @throws TargetFormatException when the text is not a target
   */
  public static Target parse(String text) {
    return TargetParser.parse(text);
  }

  /** A server of which nothing is known. */
  public static Target unknown() {
    return UNKNOWN;
  }

  /** Whether the major version is at least this one, for example 16 for SQL Server 2022. */
  public Answer atLeastMajor(int major) {
    return atLeast(Build.startOf(major));
  }

  /** Whether the major version is this one. */
  public Answer major(int major) {
    return version.map(known -> known.range().hasMajor(major)).orElse(Answer.UNKNOWN);
  }

  /** Whether the major version is above that of another server. */
  public Answer isNewerThan(Target other) {
    if (version.isEmpty() || other.version.isEmpty()) {
      return Answer.UNKNOWN;
    }
    BuildRange mine = version.get().range();
    BuildRange theirs = other.version.get().range();
    if (theirs.isAtLeastMajor(mine.low().major()).isNo()) {
      return Answer.YES;
    }
    return mine.isAtLeastMajor(theirs.low().major() + 1).isNo() ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether the server has what a build brought; see {@link BuildRange#isAtLeast}. */
  public Answer atLeast(Build floor) {
    return version.map(known -> known.range().isAtLeast(floor)).orElse(Answer.UNKNOWN);
  }

  /** Whether the server lacks what a build brought. */
  public Answer before(Build ceiling) {
    return atLeast(ceiling).not();
  }

  /** Whether the server is on one of these platforms. */
  public Answer platformIs(Platform... wanted) {
    return share(List.of(wanted)::contains);
  }

  /** Whether the server is SQL Server itself and not a managed service. */
  public Answer isBox() {
    return share(Platform::isBox);
  }

  /** Whether the server is SQL Server itself on Windows. */
  public Answer isWindows() {
    return share(Platform::isWindows);
  }

  /** Whether the server is SQL Server itself on Linux. */
  public Answer isLinux() {
    return share(Platform::isLinux);
  }

  /** Whether the server is SQL Server itself, enabled by Azure Arc. */
  public Answer isArc() {
    return share(Platform::isArc);
  }

  /** Whether the server is an Azure SQL Managed Instance. */
  public Answer isManagedInstance() {
    return share(platform -> platform == Platform.MANAGED_INSTANCE);
  }

  /** Whether the server has one of these editions. */
  public Answer editionIs(Edition... wanted) {
    return edition.map(known -> Answer.of(List.of(wanted).contains(known))).orElse(Answer.UNKNOWN);
  }

  /** Whether no server can be both what this and what another target says. */
  public boolean contradicts(Target other) {
    boolean builds =
        version.isPresent()
            && other.version.isPresent()
            && version.get().range().excludes(other.version.get().range());
    boolean editions =
        edition.isPresent() && other.edition.isPresent() && !edition.equals(other.edition);
    boolean cluster =
        failoverCluster == other.failoverCluster.not() && !failoverCluster.isUnknown();
    return builds || editions || cluster || Collections.disjoint(platforms, other.platforms);
  }

  /** The platform, when only one is possible. */
  public Optional<Platform> platform() {
    return platforms.size() == 1 ? Optional.of(platforms.iterator().next()) : Optional.empty();
  }

  /** The year of the version, for example 2022, when it is certain; 2008 for 2008 R2. */
  public OptionalInt yearIfKnown() {
    Optional<KnownVersion> known = version.flatMap(KnownVersions::of);
    return known.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(known.get().id().substring(0, 4)));
  }

  /**
   * The normal form, which reports show and {@link #parse} reads back; {@code unknown} when nothing
   * is known.
   */
  public String id() {
    String id =
        version.map(Version::id).orElse("")
            + (platforms.equals(PossiblePlatforms.unstated(version))
                ? ""
                : "@" + PlatformGroup.name(platforms))
            + edition.map(known -> ":" + known.id()).orElse("")
            + switch (failoverCluster) {
              case YES -> "+fci";
              case NO -> "+no-fci";
              case UNKNOWN -> "";
            };
    return id.isEmpty() ? "unknown" : id;
  }

  /** The normal form. */
  @Override
  public String toString() {
    return id();
  }

  private Answer share(Predicate<Platform> wanted) {
    int hits = 0;
    for (Platform platform : platforms) {
      hits += wanted.test(platform) ? 1 : 0;
    }
    if (hits == platforms.size()) {
      return Answer.YES;
    }
    return hits == 0 ? Answer.NO : Answer.UNKNOWN;
  }
}
