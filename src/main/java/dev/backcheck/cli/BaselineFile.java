package dev.backcheck.cli;

import dev.backcheck.report.Baseline;
import dev.backcheck.report.BaselineFormatException;
import dev.backcheck.report.BaselineText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file of a baseline.
 *
 * @param file where it is
 * @param name how messages call it
 */
record BaselineFile(Path file, String name) {

  /** The name it has where nobody says another one. */
  static final String NAME = ".backcheck-baseline.json";

  /**
   * Reads it.
   *
   * @throws CannotRunException when it does not exist, or is none
   */
  Baseline read() throws CannotRunException {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return BaselineText.read(text, name);
    } catch (BaselineFormatException wrong) {
      throw new CannotRunException(String.valueOf(wrong.getMessage()));
    } catch (NoSuchFileException missing) {
      String near = Meant.file(name, file);
      throw new CannotRunException(
          name
              + " does not exist"
              + (near.isEmpty()
                  ? "; 'backcheck baseline create' makes it, from the same PATH"
                  : near));
    } catch (IOException failure) {
      throw new CannotRunException(name + " cannot be read: " + Failures.inWords(failure));
    }
  }

  /**
   * Writes it whole, or leaves it as it was.
   *
   * @throws CannotRunException when it cannot be written
   */
  void write(Baseline baseline) throws CannotRunException {
    try {
      WholeFile.write(file, out -> out.append(BaselineText.of(baseline)));
    } catch (NoSuchFileException noFolder) {
      throw new CannotRunException(
          "cannot write " + name + ": its folder does not exist; make it first");
    } catch (IOException failure) {
      throw new CannotRunException("cannot write " + name + ": " + Failures.inWords(failure));
    }
  }

  /** The path of a script from the folder of the baseline. */
  String path(String script, Environment environment) {
    Optional<Path> known = environment.file(script).map(Path::toAbsolutePath).map(Path::normalize);
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (known.isEmpty() || folder == null) {
      return script;
    }
    Path there = known.get();
    // On another drive of Windows there is no way from here to there.
    boolean near = folder.getRoot() != null && folder.getRoot().equals(there.getRoot());
    return (near ? folder.relativize(there) : there).toString().replace('\\', '/');
  }

  /** Where a path from the folder of the baseline leads; empty where it is none here. */
  Optional<Path> script(String path) {
    try {
      return Optional.of(file.toAbsolutePath().resolveSibling(path).normalize());
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }
}
