package dev.backcheck.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of {@code shapes}: statements, each with the tree it is read as.
 *
 * <p>A part is SQL, a blank line, and the dump; {@code ----} ends it. The dump has no blank lines,
 * SQL may have some.
 */
final class Shapes {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "dev", "backcheck", "parser", "shapes");
  private static final String END = "\n----\n";

  /**
   * A statement and its tree.
   *
   * @param family name of the file without its ending
   */
  record Shape(String family, String sql, String dump) {

    @Override
    public String toString() {
      return sql.lines().findFirst().orElse("");
    }
  }

  private Shapes() {}

  /** The families, in order. */
  static List<String> families() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Shape> all() {
    return families().stream().flatMap(family -> of(family).stream()).toList();
  }

  static List<Shape> of(String family) {
    List<Shape> shapes = new ArrayList<>();
    for (String part : (read(file(family)) + "\n").split(END)) {
      if (!part.isBlank()) {
        // A new statement has no tree yet: it ends at the mark.
        int blank = part.lastIndexOf("\n\n");
        boolean dumped = blank > 0 && !part.endsWith("\n\n");
        shapes.add(
            new Shape(
                family,
                (dumped ? part.substring(0, blank) : part.strip()),
                dumped ? part.substring(blank + 2) + "\n" : ""));
      }
    }
    return shapes;
  }

  /** Rewrites a file with the dumps given. */
  static void write(String family, List<Shape> shapes) {
    StringBuilder text = new StringBuilder();
    for (Shape shape : shapes) {
      text.append(shape.sql()).append("\n\n").append(shape.dump()).append("----\n");
    }
    try {
      Files.writeString(file(family), text, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Path file(String family) {
    return FOLDER.resolve(family + ".txt");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
