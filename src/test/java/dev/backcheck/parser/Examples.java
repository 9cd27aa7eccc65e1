package dev.backcheck.parser;

import dev.backcheck.rule.Example;
import dev.backcheck.rules.BuiltInRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every piece of SQL this project shows anywhere: what holds for one must hold for all. */
final class Examples {

  private static final List<String> OWN =
      Stream.of(shapes(), traps(), files()).flatMap(sql -> sql).distinct().toList();
  private static final List<String> ALL = Stream.concat(OWN.stream(), rules()).distinct().toList();

  private Examples() {}

  /** Those of this package and the example scripts: every kind of statement. */
  static List<String> own() {
    return OWN;
  }

  /** Those of the rules too, which are many and much alike. */
  static List<String> all() {
    return ALL;
  }

  private static Stream<String> shapes() {
    return ShapesTest.families().stream()
        .flatMap(family -> Cases.read(family).stream())
        .map(Cases.Case::sql);
  }

  private static Stream<String> traps() {
    return Cases.read(Cases.FOLDER.resolve("traps.txt")).stream().map(Cases.Case::sql);
  }

  private static Stream<String> rules() {
    return BuiltInRules.all().stream()
        .flatMap(rule -> Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream()))
        .flatMap(example -> example.scripts().stream())
        .map(Example.Script::sql)
        .map(sql -> sql.replace("«", "").replace("»", ""));
  }

  private static Stream<String> files() {
    Path folder = Path.of("src", "examples");
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream()
          .map(Examples::read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
