package dev.backcheck.reference;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A build: {@code 16.0.4145.4}, {@code 16.0.4145}, {@code 16.00.4145}, {@code v16.0.4145.4}, or the
 * file version {@code 2022.160.4145.4} of sqlservr.exe.
 */
final class BuildNumber implements VersionSpelling {
  /**
   * The number of SQL Server 2014 that Azure SQL Database, Managed Instance and Babelfish also
   * report.
   */
  static final Build SHARED = new Build(12, 0, 2000, 8);

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:microsoft )?(?:sql ?server )?(?:product ?)?(?:version |build )?v?(\\d{1,6}(?:\\.\\d{1,6}){1,3})");
  private static final Build ARC = new Build(16, 0, 41, 0);
  private static final int FIRST_YEAR = 1000;
  private static final int R2_YEAR = 2009;
  private static final int FIRST_ENGINE_BUILD = 100;
  private static final int FIRST_MAJOR_APART = 15;
  private static final int MAJORS_TO_COME = 2;

  @Override
  public Optional<Reading> read(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String number = matcher.group(1);
    // Read off a server in the wild; there is no list of them, and none can be compared.
    if (withoutYear(Build.parse(number)).withoutRevision().equals(ARC)) {
      return Optional.of(Reading.NOTHING.on(Set.of(Platform.ARC_MANAGED_INSTANCE)));
    }
    return Optional.of(Reading.of(engine(number)));
  }

  /**
   * The version that a number of the Database Engine says.
   *
   * @throws TargetFormatException when no build of the Database Engine can have it
   */
  static Version engine(String number) {
    Build build = withoutYear(Build.parse(number));
    int parts = number.split("\\.", -1).length;
    Optional<KnownVersion> version = KnownVersions.of(build);
    KnownVersion newest = KnownVersions.newest();
    boolean toCome =
        build.major() > newest.major() && build.major() <= newest.major() + MAJORS_TO_COME;
    boolean minorFits =
        version.map(known -> known.minor() == build.minor()).orElse(toCome && build.minor() == 0);
    if (!minorFits) {
      throw new TargetFormatException(
          Words.quoted(number)
              + " is not a build of SQL Server: there is no version "
              + build.major()
              + "."
              + build.minor()
              + "; versions are "
              + KnownVersions.all().get(0).major()
              + ".0 (2000) to "
              + newest.major()
              + ".0 ("
              + newest.id()
              + ")");
    }
    if (parts == 2) {
      return version.map(Version::of).orElseGet(() -> new Version(number, whole(build)));
    }
    if (build.major() >= FIRST_MAJOR_APART && build.build() < FIRST_ENGINE_BUILD) {
      throw new TargetFormatException(
          Words.quoted(number)
              + " is a number of Analysis Services, which has its own, and not of the Database Engine; SELECT @@VERSION"
              + " tells the build of the server, as in 16.0.4145.4");
    }
    return parts == 4
        ? exactly(build)
        : Builds.find(build).map(known -> exactly(known.build())).orElseGet(() -> near(build));
  }

  private static Version exactly(Build build) {
    return new Version(build.toString(), BuildRange.of(build));
  }

  private static Version near(Build build) {
    Build next = new Build(build.major(), build.minor(), build.build() + 1, 0);
    return new Version(
        build.major() + "." + build.minor() + "." + build.build(), new BuildRange(build, next));
  }

  private static BuildRange whole(Build build) {
    return new BuildRange(Build.startOf(build.major()), Build.startOf(build.major() + 1));
  }

  private static Build withoutYear(Build build) {
    if (build.major() < FIRST_YEAR) {
      return build;
    }
    int minor = build.major() == R2_YEAR ? 50 : 0;
    return new Build(build.minor() / 10, minor, build.build(), build.revision());
  }
}
