package dev.backcheck.cli;

import dev.backcheck.config.ConfigSetting;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the baseline of scripts: the file the user names, else the one the configuration names,
 * else {@link BaselineFile#NAME} beside the configuration file. Without a configuration file that
 * is looked for in the current folder and those above it, up to the root of a Git repository.
 */
final class BaselineFiles {

  private final Path current;
  private final Optional<Path> named;

  /**
   * Baselines to be found.
   *
   * @param named what the user names; empty where nothing is named
   * @throws CannotRunException when that is no path
   */
  BaselineFiles(Path current, Optional<String> named) throws CannotRunException {
    this.current = current;
    try {
      this.named = named.map(current::resolve);
    } catch (InvalidPathException none) {
      throw new CannotRunException("--baseline: " + named.orElse("") + " is no path");
    }
  }

  /** The file where the baseline of a group is, or would be. */
  BaselineFile of(CheckedGroup group) throws CannotRunException {
    Optional<Path> said = said(group);
    return file(said.isPresent() ? said.get() : usual(group));
  }

  /**
   * The file whose baseline holds for a group; empty where there is none and none was asked for.
   *
   * @param usual whether one that nobody names counts
   */
  Optional<BaselineFile> inForce(CheckedGroup group, boolean usual) throws CannotRunException {
    Optional<Path> said = said(group);
    if (said.isPresent()) {
      return said.map(this::file);
    }
    return Optional.of(usual(group)).filter(any -> usual).filter(Files::exists).map(this::file);
  }

  private Optional<Path> said(CheckedGroup group) throws CannotRunException {
    Optional<ConfigSetting> key = group.configuration().find("baseline");
    if (named.isPresent() || key.isEmpty()) {
      return named;
    }
    try {
      return Optional.of(key.get().folder().resolve(key.get().text()));
    } catch (InvalidPathException none) {
      throw new CannotRunException(key.get().origin() + ": baseline is no path");
    }
  }

  private Path usual(CheckedGroup group) {
    if (group.file().isPresent()) {
      return group.file().get().resolveSibling(BaselineFile.NAME);
    }
    Path start = current.toAbsolutePath().normalize();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(BaselineFile.NAME))) {
        return at.resolve(BaselineFile.NAME);
      }
      if (Files.exists(at.resolve(".git"))) {
        break;
      }
    }
    return start.resolve(BaselineFile.NAME);
  }

  private BaselineFile file(Path path) {
    Path here = current.toAbsolutePath().normalize();
    Path file = path.toAbsolutePath().normalize();
    boolean near = file.getRoot() != null && file.getRoot().equals(here.getRoot());
    return new BaselineFile(
        file, (near ? here.relativize(file) : file).toString().replace('\\', '/'));
  }
}
