package dev.backcheck.rule;

import dev.backcheck.reference.Build;
import dev.backcheck.reference.KnownVersion;
import dev.backcheck.reference.KnownVersions;

/** Builds in the words of people. */
public final class Versions {

  private Versions() {}

  /** The version a build begins, e.g. {@code SQL Server 2022}, with the build where it is later. */
  public static String name(Build build) {
    return KnownVersions.of(build)
        .map(
            version -> begins(version, build) ? version.name() : version.name() + " build " + build)
        .orElse("build " + build);
  }

  private static boolean begins(KnownVersion version, Build build) {
    return version.range().low().equals(build);
  }
}
