package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All ways to write a version down. */
final class VersionSpellings {
  static final String ACCEPTED =
      "a target is VERSION[@PLATFORM][:EDITION], as in 2022-CU15@azure-vm-windows; VERSION can be a year, a year and a"
          + " CU, a build, a KB number, a container tag or the output of SELECT @@VERSION";

  /** The first that reads a text wins; those that recognise the most go first. */
  private static final List<VersionSpelling> ALL =
      List.of(
          new ForeignProduct(),
          new Banner(),
          new ContainerImage(),
          new LinuxPackage(),
          new BuildNumber(),
          new CompatibilityLevel(),
          new ScriptDomName(),
          new Article(),
          new ServiceName(),
          new YearAndLevel());

  private VersionSpellings() {}

  static Optional<Reading> find(String text) {
    for (VersionSpelling spelling : ALL) {
      Optional<Reading> reading = spelling.read(text);
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  static Reading read(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new TargetFormatException(
                    "cannot read "
                        + Words.quoted(text)
                        + " as a version"
                        + nearest(text)
                            .map(name -> "; did you mean '" + name + "'? A" + ACCEPTED.substring(1))
                            .orElse("; " + ACCEPTED)));
  }

  private static Optional<String> nearest(String text) {
    List<String> names = new ArrayList<>();
    for (KnownVersion version : KnownVersions.all()) {
      names.add(version.id());
      version
          .newestUpdate()
          .ifPresent(update -> names.add(version.id() + "-" + update.label().replace(' ', '-')));
    }
    for (Platform platform : Platform.values()) {
      names.add(platform.id());
    }
    return Nearest.to(text, names);
  }
}
