package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A rule is a page to read, examples and all: its file has fewer than 80 lines, and half of the
 * rule classes fewer than 45, from their declaration to the closing brace.
 */
class RuleSizesTest {

  private static final int FILE_BELOW = 80;
  private static final int MEDIAN_BELOW = 45;
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern DECLARATION =
      Pattern.compile("((public|abstract|final|sealed|non-sealed) )*class \\w.*");

  @BeforeEach
  void sourcesAreThere() {
    assumeThat(SOURCES).as("the sources of the rules").isDirectory();
  }

  @Test
  void everyFileIsShort() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    for (Map.Entry<Class<?>, List<String>> source : sources().entrySet()) {
      int lines = source.getValue().size();
      if (lines >= FILE_BELOW) {
        tooLong.put(source.getKey().getName(), lines);
      }
    }
    assertThat(tooLong).as("rule files of %d lines and more", FILE_BELOW).isEmpty();
  }

  @Test
  void halfOfTheClassesAreShorterStill() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    for (List<String> lines : sources().values()) {
      int start = 0;
      while (!DECLARATION.matcher(lines.get(start)).matches()) {
        start++;
      }
      sizes.add(lines.size() - start);
    }
    sizes.sort(null);
    double median = (sizes.get((sizes.size() - 1) / 2) + sizes.get(sizes.size() / 2)) / 2.0;
    assertThat(median).as("median of %d rule classes", sizes.size()).isLessThan(MEDIAN_BELOW);
  }

  /** The files of the rules, and of what they extend in their packages. */
  private static Map<Class<?>, List<String>> sources() throws IOException {
    Set<Class<?>> classes = new LinkedHashSet<>();
    for (Object rule : BuiltInRules.all()) {
      Class<?> type = rule.getClass();
      while (type.getName().startsWith(BuiltInRules.class.getPackageName() + ".")) {
        classes.add(type);
        type = type.getSuperclass();
      }
    }
    Map<Class<?>, List<String>> sources = new LinkedHashMap<>();
    for (Class<?> type : classes) {
      Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
      sources.put(type, Files.readAllLines(file, StandardCharsets.UTF_8));
    }
    return sources;
  }
}
