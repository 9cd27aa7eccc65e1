package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    List<KnownBuild> builds = new ArrayList<>();
    // Only these are taken apart, so that a target is read quickly.
    for (Table.Row row : Rows.OF_VERSION.getOrDefault(version, List.of())) {
      builds.add(KnownBuild.of(row));
    }
    return Collections.unmodifiableList(builds);
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
    List<KnownBuild> builds = all();
    int low = 0;
    for (int high = builds.size(); low < high; ) {
      int middle = (low + high) >>> 1;
      boolean above = isAbove(builds.get(middle).build(), build);
      high = above ? middle : high;
      low = above ? low : middle + 1;
    }
    boolean found = low > 0 && builds.get(low - 1).build().major() == build.major();
    return found ? Optional.of(builds.get(low - 1)) : Optional.empty();
  }

  private static boolean isAbove(Build known, Build build) {
    return known.withoutRevision().compareTo(build.withoutRevision()) > 0;
  }

  /** The published build with these first three parts. */
  public static Optional<KnownBuild> find(Build build) {
    return at(build)
        .filter(known -> known.build().withoutRevision().equals(build.withoutRevision()));
  }

  private static final class Rows {
    static final List<Table.Row> ALL = Table.read(Builds.class, "sqlserver-builds.csv").rows();
    static final Map<String, List<Table.Row>> OF_VERSION = group();

    private static Map<String, List<Table.Row>> group() {
      Map<String, List<Table.Row>> rows = new HashMap<>();
      for (Table.Row row : ALL) {
        String version = row.get("product_year");
        List<Table.Row> before = rows.get(version);
        if (before == null) {
          before = new ArrayList<>();
          rows.put(version, before);
        }
        before.add(row);
      }
      return rows;
    }
  }

  private static final class Loaded {
    static final List<KnownBuild> BUILDS = load();

    private static List<KnownBuild> load() {
      List<KnownBuild> builds = new ArrayList<>();
      for (Table.Row row : Rows.ALL) {
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
