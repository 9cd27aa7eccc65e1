package dev.backcheck.config;

import dev.backcheck.source.Decoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Configuration files on disk, with those they extend. */
public final class ConfigFile {

  /** What a configuration file is called. */
  public static final String NAME = ".backcheck.toml";

  private final ConfigWords words;

  /** A reader of files that may use some words. */
  public ConfigFile(ConfigWords words) {
    this.words = words;
  }

  /**
   * Reads a file.
   *
   * @param name how messages call it
   * @throws ConfigFormatException when anything in it, or in one it extends, is not known
   * @throws IOException when it cannot be read
   */
  public Configuration read(Path file, String name) throws IOException {
    return read(file, name, new LinkedHashMap<>());
  }

  private Configuration read(Path file, String name, Map<Path, String> readers) throws IOException {
    Path real = file.toRealPath();
    if (readers.put(real, name) != null) {
      throw new ConfigFormatException(
          List.of(name + ":1:1: the file extends itself, by way of " + readers.values()));
    }
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(real);
    Decoded decoded = Decoded.of(name, Files.readAllBytes(file));
    Configuration own = ConfigReader.read(decoded.source(), folder, words);
    Optional<ConfigSetting> extend = own.find(ConfigKeys.EXTEND);
    return extend.isEmpty() ? own : own.over(base(extend.get(), name, readers));
  }

  private Configuration base(ConfigSetting extend, String name, Map<Path, String> readers)
      throws IOException {
    String shown = beside(name, extend.text());
    try {
      return read(extend.folder().resolve(extend.text()).normalize(), shown, readers);
    } catch (NoSuchFileException missing) {
      throw new ConfigFormatException(
          List.of(extend.origin() + ":1: the file it extends, " + shown + ", does not exist"));
    } catch (InvalidPathException none) {
      throw new ConfigFormatException(
          List.of(extend.origin() + ":1: extend is no path: " + none.getReason()));
    }
  }

  private static String beside(String name, String path) {
    Path other = Path.of(path);
    return Path.of(name).resolveSibling(other).normalize().toString().replace('\\', '/');
  }
}
