package dev.backcheck.docs;

import dev.backcheck.config.Settings;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An example as lines of text, carets under what is reported. */
final class ExampleText {

  private ExampleText() {}

  /** The scripts; each under its name where there are several. */
  static List<String> lines(Example example) {
    return lines(example, true);
  }

  /** The same without carets. */
  static List<String> plain(Example example) {
    return lines(example, false);
  }

  private static List<String> lines(Example example, boolean marked) {
    List<String> lines = new ArrayList<>();
    boolean history = example.scripts().size() > 1;
    for (Example.Script script : example.scripts()) {
      if (history) {
        lines.add("-- " + script.name());
      }
      script.sql().strip().lines().forEach(line -> add(line, marked, lines));
    }
    return lines;
  }

  /** What the check is told, in parentheses; empty where that is nothing. */
  static String conditions(Example example) {
    Settings settings = example.settings();
    List<String> conditions = new ArrayList<>();
    if (!settings.targets().isEmpty()) {
      conditions.add(
          "on " + settings.targets().stream().map(Target::id).collect(Collectors.joining(", ")));
    }
    if (settings.closedInventory()) {
      conditions.add("with --closed-inventory");
    }
    settings.asOf().ifPresent(day -> conditions.add("with --as-of " + day));
    settings
        .estate()
        .facts()
        .ifPresent(facts -> conditions.add("with --facts " + facts.origin().text().strip()));
    return conditions.isEmpty() ? "" : " (" + String.join(", ", conditions) + ")";
  }

  private static void add(String marked, boolean carets, List<String> lines) {
    lines.add(marked.replaceAll("[«»]", ""));
    if (carets) {
      addCarets(marked, lines);
    }
  }

  private static void addCarets(String marked, List<String> lines) {
    StringBuilder carets = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '«' || c == '»') {
        inside = c == '«';
      } else {
        carets.append(inside ? '^' : ' ');
      }
    }
    // A mark over several lines is a whole statement, which needs no pointing at.
    if (marked.indexOf('«') >= 0 && marked.indexOf('»') >= 0) {
      lines.add(carets.toString().stripTrailing());
    }
  }
}
