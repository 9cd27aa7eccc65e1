package dev.backcheck.cli;

import dev.backcheck.config.ServerFacts;
import dev.backcheck.config.ServerFactsFormatException;
import dev.backcheck.config.ServerFactsReader;
import dev.backcheck.reference.Target;
import dev.backcheck.source.Decoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file with facts about a server.
 *
 * @param path as the user wrote it
 */
record FactsFile(String path) {

  /**
   * Reads it.
   *
   * @param folder against which the path is read
   * @throws CannotRunException when it cannot be read, or holds no facts
   */
  ServerFacts read(Path folder) throws CannotRunException {
    try {
      Decoded decoded = Decoded.of(path, Files.readAllBytes(folder.resolve(path)));
      if (decoded.doubt().filter(doubt -> doubt.kind() == Decoded.Kind.BINARY).isPresent()) {
        throw new CannotRunException(path + " " + decoded.doubt().get().message());
      }
      return ServerFactsReader.read(decoded.source());
    } catch (ServerFactsFormatException wrong) {
      throw new CannotRunException(String.valueOf(wrong.getMessage()));
    } catch (NoSuchFileException missing) {
      throw new CannotRunException(
          path + " does not exist" + Meant.file(path, folder.resolve(path)));
    } catch (IOException failure) {
      throw new CannotRunException(path + " cannot be read: " + Failures.inWords(failure));
    } catch (InvalidPathException noPath) {
      throw new CannotRunException(path + " is no path: " + noPath.getReason());
    }
  }

  /** What the user should know besides: contradictions, and what the facts do not say. */
  List<String> notes(ServerFacts facts, List<Target> targets) {
    List<String> notes = new ArrayList<>();
    for (Target target : targets) {
      if (target.contradicts(facts.target())) {
        notes.add(
            "%s says that the server is %s; the check is for --target %s"
                .formatted(path, facts.target(), target));
      }
    }
    String missing =
        facts.unavailable().stream()
            .filter(
                part -> !part.section().endsWith("Platform") && !part.section().endsWith("Type"))
            .map(
                part ->
                    (part.section() + " (" + part.reason() + ")").replaceAll("\\p{Cntrl}+", " "))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      notes.add(path + " does not tell about " + missing);
    }
    return notes;
  }
}
