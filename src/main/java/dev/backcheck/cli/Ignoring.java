package dev.backcheck.cli;

import java.nio.file.Path;
import java.util.function.BiPredicate;

/** Says what is to be ignored in a folder. */
@FunctionalInterface
interface Ignoring {

  /**
   * Is told of paths below the folder, and whether each is a folder itself.
   *
   * @throws CannotRunException when the configuration of the folder cannot be read
   */
  BiPredicate<Path, Boolean> in(Path folder) throws CannotRunException;
}
