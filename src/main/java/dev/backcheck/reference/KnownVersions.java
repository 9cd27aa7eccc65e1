package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The versions of SQL Server that a target can name, oldest first; {@code versions.tsv} holds them.
 */
public final class KnownVersions {
  private KnownVersions() {}

  /** All versions, oldest first. */
  public static List<KnownVersion> all() {
    return Loaded.VERSIONS;
  }

  /** The version with this id, for example {@code 2022} or {@code 2008R2}, in any case. */
  public static Optional<KnownVersion> find(String id) {
    String wanted = id.toUpperCase(Locale.ROOT);
    for (KnownVersion version : all()) {
      if (version.id().equals(wanted)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /** The version that a build belongs to. */
  public static Optional<KnownVersion> of(Build build) {
    for (KnownVersion version : all()) {
      if (version.range().contains(build)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /** The one that a version is, or is a build of. */
  public static Optional<KnownVersion> of(Version version) {
    return all().stream().filter(known -> known.range().holds(version.range())).findFirst();
  }

  /** The newest version. */
  public static KnownVersion newest() {
    return all().get(all().size() - 1);
  }

  private static final class Loaded {
    static final List<KnownVersion> VERSIONS = load();

    private static List<KnownVersion> load() {
      List<KnownVersion> versions = new ArrayList<>();
      for (Table.Row row : Table.read(KnownVersions.class, "versions.tsv").rows()) {
        versions.add(KnownVersion.of(row));
      }
      return Collections.unmodifiableList(versions);
    }
  }
}
