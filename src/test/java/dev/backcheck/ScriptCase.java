package dev.backcheck;

import dev.backcheck.reference.Target;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scripts and what must be found in them. A case is a title ({@code # …}), what the check is told
 * ({@code % target 2022}, {@code % closed}), the script or several behind {@code === name.sql},
 * and, below a blank line, what is found; {@code ----} ends it.
 *
 * <p>Places stand between {@code «1:} and {@code »}, numbered as they come, and what is found there
 * is {@code 1 error rule-name}, with the places that tell the story behind {@code ->} where the
 * case is about them. All errors and warnings are named, or {@code nothing}. Advice is named where
 * the case is about it; {@code no rule-name} says that some must not be there.
 *
 * @param script the scripts with marks, as they are written
 */
record ScriptCase(
    Path file, String title, List<String> options, String script, List<String> expected) {

  private static final String END = "\n----\n";
  private static final Pattern MARK = Pattern.compile("«\\d+:|»");
  private static final Pattern NAME = Pattern.compile("(?m)^=== (.+)\n");
  private static final Pattern SECRET = Pattern.compile("[\\w%/+=?&;.!-]*Fake[\\w%/+=?&;.!-]*");

  static List<ScriptCase> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<ScriptCase> cases = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        Arrays.stream((text + "\n").split(END, -1))
            .filter(part -> !part.isBlank())
            .forEach(part -> cases.add(of(file, part.strip())));
      }
      return cases;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ScriptCase of(Path file, String part) {
    List<String> lines = part.lines().toList();
    if (!lines.get(0).startsWith("# ") || !part.contains("\n\n")) {
      throw new IllegalArgumentException(file + ": no title or no expectation: " + lines.get(0));
    }
    List<String> options = lines.stream().skip(1).takeWhile(line -> line.startsWith("% ")).toList();
    int blank = part.lastIndexOf("\n\n");
    String script =
        part.substring(0, blank + 1)
            .lines()
            .skip(1 + options.size())
            .collect(Collectors.joining("\n", "", "\n"));
    List<String> expected = part.substring(blank + 2).lines().toList();
    return new ScriptCase(file, lines.get(0).substring(2), options, script, expected);
  }

  /** The scripts in the order in which they are applied, without marks. */
  List<Source> sources() {
    String plain = MARK.matcher(script).replaceAll("");
    List<Source> sources = new ArrayList<>();
    Matcher name = NAME.matcher(plain);
    if (!name.find()) {
      return List.of(Source.of("script.sql", plain));
    }
    int next;
    do {
      String path = name.group(1);
      int from = name.end();
      next = name.find() ? name.start() : plain.length();
      sources.add(Source.of(path, plain.substring(from, next)));
    } while (next < plain.length());
    return sources;
  }

  /** The checker as the case wants it. */
  Backcheck backcheck() {
    return checker().build();
  }

  /** The same before it is finished. */
  Backcheck.Builder checker() {
    Backcheck.Builder builder = Backcheck.builder();
    for (String option : options) {
      String[] words = option.substring(2).split(" ", 2);
      switch (words[0]) {
        case "target" -> builder.target(Target.parse(words[1]));
        case "closed" -> builder.closedInventory(true);
        case "quotes-are-literals" -> builder.quotedIdentifier(false);
        case "as-of" -> builder.asOf(LocalDate.parse(words[1]));
        default -> throw new IllegalArgumentException(title + ": unknown option " + words[0]);
      }
    }
    return builder;
  }

  /** Whether the case says where the story of a rule's findings takes place. */
  boolean tellsStoryOf(String rule) {
    return expected.stream().anyMatch(line -> line.contains(" " + rule + " ->"));
  }

  /** Whether the case speaks of a rule's advice, as found or as not to be found. */
  boolean names(String rule) {
    return expected.stream().anyMatch(line -> (line + " ").contains(" " + rule + " "));
  }

  /** What must be in no output. */
  TreeSet<String> secrets() {
    return MARK.matcher(script)
        .replaceAll("")
        .lines()
        .flatMap(line -> SECRET.matcher(line).results())
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lines that a report cannot answer: what must not be found. */
  List<String> forbidden() {
    return expected.stream().filter(line -> line.startsWith("no ")).toList();
  }

  @Override
  public String toString() {
    return file.getFileName().toString().replace(".txt", "") + ": " + title;
  }
}
