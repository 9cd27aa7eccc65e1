package dev.backcheck.reference;

import java.util.Optional;

/** A way to write a version down. */
@FunctionalInterface
interface VersionSpelling {
  /**
   * What the text says, when it is written this way.
   *
   * @param text not empty, on one line
   * @throws TargetFormatException when it is written this way and cannot be a target
   */
  Optional<Reading> read(String text);
}
