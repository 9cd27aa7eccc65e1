package dev.backcheck.reference;

import java.util.Optional;
import java.util.Set;

/**
 * What a spelling of a version says, beside the version sometimes where it runs and which edition
 * it is.
 *
 * @param version the version, if the spelling says one
 * @param platforms the platforms that it leaves possible
 * @param edition the edition, if the spelling says one
 */
record Reading(Optional<Version> version, Set<Platform> platforms, Optional<Edition> edition) {
  static final Reading NOTHING =
      new Reading(Optional.empty(), PlatformGroup.ANY.platforms(), Optional.empty());

  static Reading of(Version version) {
    return NOTHING.with(version);
  }

  Reading with(Version known) {
    return new Reading(Optional.of(known), platforms, edition);
  }

  Reading on(Set<Platform> known) {
    return new Reading(version, known, edition);
  }

  Reading in(Optional<Edition> known) {
    return new Reading(version, platforms, known);
  }
}
