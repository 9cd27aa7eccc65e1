package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The published builds of SQL Server 2012 and later, in order; {@code sqlserver-builds.csv} holds
 * them.
 */
public final class Builds {
  private Builds() {}

  /** All builds, lowest first. */
  public static List<KnownBuild> all() {
    return Loaded.BUILDS;
  }

  /**
   * The builds of a version, for example {@code 2022}, lowest first; none for an id that the table
   * does not have.
   */
  public static List<KnownBuild> of(String version) {
    return all().stream().filter(build -> build.version().equals(version)).toList();
  }

  /** The builds published with an article, by its number without the prefix. */
  public static List<KnownBuild> ofArticle(String number) {
    return all().stream().filter(build -> build.articles().contains(number)).toList();
  }

  /**
   * The published build whose level a build has: itself or the highest one of its version below. A
   * revision that is missing or different does not matter.
   */
  public static Optional<KnownBuild> at(Build build) {
    Optional<KnownBuild> found = Optional.empty();
    for (KnownBuild known : all()) {
      if (known.build().withoutRevision().compareTo(build.withoutRevision()) > 0) {
        break;
      }
      found = Optional.of(known);
    }
    return found.filter(known -> known.build().major() == build.major());
  }

  /** The published build with these first three parts. */
  public static Optional<KnownBuild> find(Build build) {
    return at(build)
        .filter(known -> known.build().withoutRevision().equals(build.withoutRevision()));
  }

  private static final class Loaded {
    static final List<KnownBuild> BUILDS = load();

    private static List<KnownBuild> load() {
      List<KnownBuild> builds = new ArrayList<>();
      for (Table.Row row : Table.read(Builds.class, "sqlserver-builds.csv").rows()) {
        KnownBuild build = KnownBuild.of(row);
        if (!builds.isEmpty()
            && builds.get(builds.size() - 1).build().compareTo(build.build()) >= 0) {
          throw row.invalid("build");
        }
        builds.add(build);
      }
      return Collections.unmodifiableList(builds);
    }
  }
}
