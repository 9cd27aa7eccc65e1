package dev.backcheck.cli;

import dev.backcheck.config.ConfigFile;
import dev.backcheck.config.ConfigFormatException;
import dev.backcheck.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of scripts: that of the file the user names, else of the nearest one in the
 * folders above, up to the root of a Git repository. Each file is read once.
 */
final class Configurations {

  private final Path current;
  private final RuleCatalog rules;
  private final Optional<Path> named;
  private final boolean isolated;
  private final Map<Path, Optional<Path>> nearest = new HashMap<>();
  private final Map<Path, Configuration> read = new HashMap<>();

  /**
   * Configurations to come.
   *
   * @throws CannotRunException when the options contradict each other or name no path
   */
  Configurations(Path current, ConfigOptions options, RuleCatalog rules) throws CannotRunException {
    this.current = current;
    this.rules = rules;
    this.isolated = options.isolated;
    if (options.file != null && options.isolated) {
      throw new CannotRunException("--config and --isolated contradict each other; keep one");
    }
    try {
      this.named = Optional.ofNullable(options.file).map(current::resolve);
    } catch (InvalidPathException none) {
      throw new CannotRunException("--config: " + options.file + " is no path");
    }
  }

  /**
   * That of a folder, and of a file by its folder.
   *
   * @throws CannotRunException when it cannot be read or holds what is not known
   */
  Configuration of(Path folder) throws CannotRunException {
    Optional<Path> file = file(folder);
    return file.isEmpty() ? Configuration.EMPTY : read(file.get());
  }

  /** The file that is that of a folder; empty where there is none. */
  Optional<Path> file(Path folder) {
    return isolated ? Optional.empty() : named.or(() -> above(folder.toAbsolutePath().normalize()));
  }

  private Optional<Path> above(Path folder) {
    Optional<Path> known = nearest.get(folder);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(ConfigFile.NAME);
    Path parent = folder.getParent();
    Optional<Path> found =
        Files.isRegularFile(file)
            ? Optional.of(file)
            : parent == null || Files.exists(folder.resolve(".git"))
                ? Optional.empty()
                : above(parent);
    nearest.put(folder, found);
    return found;
  }

  private Configuration read(Path file) throws CannotRunException {
    Configuration known = read.get(file);
    if (known == null) {
      known = load(file);
      read.put(file, known);
    }
    return known;
  }

  private Configuration load(Path file) throws CannotRunException {
    String name = shown(file);
    try {
      return new ConfigFile(rules.words()).read(file, name);
    } catch (ConfigFormatException wrong) {
      throw new CannotRunException(String.valueOf(wrong.getMessage()));
    } catch (NoSuchFileException missing) {
      throw new CannotRunException(name + " does not exist" + Meant.file(name, file));
    } catch (IOException failure) {
      throw new CannotRunException(name + " cannot be read: " + Failures.inWords(failure));
    }
  }

  /** How messages call a file: from the current folder where it is in it. */
  private String shown(Path file) {
    Path here = current.toAbsolutePath().normalize();
    Path path = file.toAbsolutePath().normalize();
    boolean near = path.getRoot() != null && path.getRoot().equals(here.getRoot());
    return (near ? here.relativize(path) : path).toString().replace('\\', '/');
  }
}
