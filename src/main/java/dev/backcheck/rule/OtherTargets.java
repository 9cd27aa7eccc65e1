package dev.backcheck.rule;

import dev.backcheck.reference.Edition;
import dev.backcheck.reference.KnownVersion;
import dev.backcheck.reference.KnownVersions;
import dev.backcheck.reference.Platform;
import dev.backcheck.reference.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Servers for which a rule would say something that it does not say for the given one. */
final class OtherTargets {

  private static final int SHOWN = 3;

  private OtherTargets() {}

  /** Some of them, the simplest first. */
  static List<String> where(Predicate<Target> isFound) {
    List<KnownVersion> versions = new ArrayList<>(KnownVersions.all());
    Stream<String> simple =
        Stream.concat(
            versions.stream().map(KnownVersion::id),
            Arrays.stream(Platform.values()).map(platform -> "@" + platform.id()));
    Stream<String> together =
        versions.stream()
            .flatMap(
                version ->
                    Stream.concat(
                        Arrays.stream(Platform.values())
                            .filter(platform -> !isService(platform))
                            .map(platform -> version.id() + "@" + platform.id()),
                        Arrays.stream(Edition.values())
                            .map(edition -> version.id() + ":" + edition.id())));
    List<String> found =
        simple.filter(text -> isFound.test(Target.parse(text))).limit(SHOWN).toList();
    return found.isEmpty()
        ? together.filter(text -> isFound.test(Target.parse(text))).limit(SHOWN).toList()
        : found;
  }

  private static boolean isService(Platform platform) {
    return platform.id().contains("managed-instance") || platform.id().contains("azure-sql");
  }
}
