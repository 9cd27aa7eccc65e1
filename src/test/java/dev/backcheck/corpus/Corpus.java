package dev.backcheck.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements with verdicts that lie beside the checkout; a test that needs them skips where
 * they are absent.
 */
final class Corpus {

  private static final Path SHARED = Path.of(System.getProperty("backcheck.shared", "../shared"));

  private Corpus() {}

  /** The cases of a file, e.g. {@code engine/cases.jsonl}. */
  static List<JsonObject> cases(String file) {
    Path path = SHARED.resolve("corpus").resolve(file);
    assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
    return lines(path).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  /** The text of a case: its own, or that of the file it names. */
  static String text(String folder, JsonObject entry) {
    if (entry.has("text")) {
      return entry.get("text").getAsString();
    }
    Path file = SHARED.resolve("corpus").resolve(folder).resolve(entry.get("file").getAsString());
    return String.join("\r\n", lines(file));
  }

  /**
   * Disagreements that were looked into: the id of a case, and why ours is right or the case cannot
   * be decided.
   */
  static Map<String, String> reasons(String resource) {
    Map<String, String> reasons = new LinkedHashMap<>();
    try (var in = Corpus.class.getResourceAsStream(resource)) {
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> reasons.put(line.split("\t", 2)[0], line.split("\t", 2)[1]));
      return reasons;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
