package dev.backcheck.reference;

import java.util.List;
import java.util.Optional;

/**
 * A version of SQL Server: a row of {@code versions.tsv}.
 *
 * @param id its year, or {@code 2008R2}
 * @param major the first part of its builds
 * @param minor the second part of its builds, 0 for all but 2008 R2
 * @param hasMoreUpdates whether cumulative updates still come out, so that one which is not known
 *     may exist
 * @param isUpdatePolicy whether an Azure SQL Managed Instance can have it as its update policy
 */
public record KnownVersion(
    String id, int major, int minor, boolean hasMoreUpdates, boolean isUpdatePolicy) {
  private static final int R2 = 50;

  /** Its name, for example {@code SQL Server 2008 R2}. */
  public String name() {
    return "SQL Server " + id.replace("R2", " R2");
  }

  /** The builds it can have, published or not. */
  public BuildRange range() {
    Build end = major == 10 && minor < R2 ? new Build(major, R2, 0, 0) : Build.startOf(major + 1);
    return new BuildRange(new Build(major, minor, 0, 0), end);
  }

  /** Its published builds, lowest first; none before 2012. */
  public List<KnownBuild> builds() {
    return Builds.of(id);
  }

  /** Its newest cumulative update: of its last service pack that had one. */
  public Optional<KnownBuild> newestUpdate() {
    Optional<KnownBuild> newest = Optional.empty();
    for (KnownBuild build : builds()) {
      boolean later =
          newest.isEmpty()
              || build.servicePack() != newest.get().servicePack()
              || build.cumulativeUpdate().orElse(0) > newest.get().cumulativeUpdate().orElse(0);
      if (build.cumulativeUpdate().isPresent() && !build.isWithdrawn() && later) {
        newest = Optional.of(build);
      }
    }
    return newest;
  }

  static KnownVersion of(Table.Row row) {
    return new KnownVersion(
        row.get("id"),
        row.number("major"),
        row.number("minor"),
        row.get("updates").equals("monthly"),
        row.get("policy").equals("yes"));
  }
}
