package dev.backcheck.rule;

import dev.backcheck.reference.Edition;
import dev.backcheck.reference.KnownBuild;
import dev.backcheck.reference.KnownVersion;
import dev.backcheck.reference.KnownVersions;
import dev.backcheck.reference.Platform;
import dev.backcheck.reference.Target;
import dev.backcheck.reference.TargetFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Servers for which a rule would say something that it does not say for the given one. */
final class OtherTargets {

  private static final int SHOWN = 3;

  private OtherTargets() {}

  /** Some of them, the simplest first. */
  static List<String> where(Predicate<Target> isFound) {
    // Newer ones are of more interest.
    List<KnownVersion> versions = new ArrayList<>(KnownVersions.all());
    Collections.reverse(versions);
    Stream<String> simple =
        Stream.concat(
            versions.stream().map(KnownVersion::id),
            Arrays.stream(Platform.values()).map(platform -> "@" + platform.id()));
    List<Stream<String>> groups =
        List.of(
            simple,
            versions.stream().map(KnownVersion::id).flatMap(OtherTargets::variants),
            versions.stream().flatMap(OtherTargets::updates).flatMap(OtherTargets::variants));
    return groups.stream()
        .map(group -> some(group, isFound))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<String> variants(String version) {
    return Stream.concat(
        Arrays.stream(Platform.values())
            .filter(platform -> !isService(platform))
            .map(platform -> version + "@" + platform.id()),
        Arrays.stream(Edition.values()).map(edition -> version + ":" + edition.id()));
  }

  // The first and the newest: what a rule needs may have come with one of them.
  private static Stream<String> updates(KnownVersion version) {
    List<KnownBuild> builds = version.builds();
    return builds.isEmpty()
        ? Stream.empty()
        : Stream.of(
            builds.get(0).build().toString(), builds.get(builds.size() - 1).build().toString());
  }

  private static List<String> some(Stream<String> texts, Predicate<Target> isFound) {
    return texts.filter(text -> target(text).filter(isFound).isPresent()).limit(SHOWN).toList();
  }

  // Not every version was sold in every edition and for every platform.
  private static Optional<Target> target(String text) {
    try {
      return Optional.of(Target.parse(text));
    } catch (TargetFormatException none) {
      return Optional.empty();
    }
  }

  private static boolean isService(Platform platform) {
    return platform.id().contains("managed-instance") || platform.id().contains("azure-sql");
  }
}
