package dev.backcheck.cli;

import dev.backcheck.reference.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the user may have meant by a word that means nothing here. */
final class Meant {

  // A letter or two begin too much.
  private static final int SHORTEST = 3;

  private Meant() {}

  /** The name near to a word, else the only one that it begins. */
  static Optional<String> by(String word, Collection<String> names) {
    return Nearest.to(word, names).or(() -> begun(word.toLowerCase(Locale.ROOT), names));
  }

  private static Optional<String> begun(String word, Collection<String> names) {
    List<String> begun = names.stream().filter(name -> name.startsWith(word)).distinct().toList();
    return begun.size() == 1 && word.length() >= SHORTEST
        ? Optional.of(begun.get(0))
        : Optional.empty();
  }

  /** Says that there is no such word, which one is near, and which there are. */
  static String instead(String what, String word, List<String> names) {
    String choice = "hoose " + String.join(", ", names);
    if (word.isEmpty()) {
      return "no " + what + " is named; c" + choice;
    }
    return "there is no "
        + what
        + " '"
        + word
        + "'"
        + by(word, names).map(near -> "; did you mean '" + near + "'? C").orElse("; c")
        + choice;
  }

  /**
   * What to say of a file that does not exist; empty where nothing is near.
   *
   * @param name as the user wrote it
   */
  static String file(String name, Path missing) {
    Path folder = missing.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return "";
    }
    if (!Files.isDirectory(folder)) {
      return "; neither does its folder";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
      return by(String.valueOf(missing.getFileName()), names)
          .map(near -> "; did you mean " + beside(name, near) + "?")
          .orElse("");
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static String beside(String name, String near) {
    return Path.of(name).resolveSibling(near).normalize().toString().replace('\\', '/');
  }
}
