package dev.backcheck.docs;

import dev.backcheck.config.Settings;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that is known of a rule, as a page for a terminal. */
public final class RulePage {

  private static final String INDENT = "  ";

  private final RuleSpec spec;
  private final int width;
  private final StringBuilder page = new StringBuilder();

  private RulePage(RuleSpec spec, int width) {
    this.spec = spec;
    this.width = width;
  }

  /** The page, with lines below a width in columns as far as words allow. */
  public static String of(RuleSpec spec, int width) {
    return new RulePage(spec, width).write();
  }

  private String write() {
    page.append(spec.name()).append(" (").append(facts()).append(")\n");
    paragraphs(spec.summary() + ".", "");
    section("What happens", spec.because());
    paragraphs(failure(), INDENT);
    section("What to do", spec.instead());
    examples("Reported", spec.bad());
    examples("Not reported", spec.good());
    section("When to ignore it", spec.ignoreWhen());
    section("What it cannot see", spec.limits());
    if (!spec.covers().isEmpty()) {
      section("Also stands for", String.join(", ", spec.covers().stream().sorted().toList()));
    }
    references();
    return page.toString();
  }

  private String facts() {
    return spec.severity().id()
        + ", "
        + spec.confidence().id()
        + ", "
        + spec.family().id()
        + (spec.inferred() ? ", effect inferred" : "");
  }

  private String failure() {
    String messages = spec.engine().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "It shows "
        + when(spec.fails())
        + (messages.isEmpty() ? "." : "; the server's messages: " + messages + ".");
  }

  private static String when(Fails fails) {
    return switch (fails) {
      case PARSE -> "when the server reads the batch, before it runs any of it";
      case DEPLOY -> "when the script is applied";
      case RUN -> "when the backup or restore runs";
      case RESTORE -> "when the backup is needed";
      case SILENT -> "nowhere: no message tells";
    };
  }

  private void section(String title, String text) {
    if (!text.isBlank()) {
      page.append('\n').append(title).append('\n');
      paragraphs(text, INDENT);
    }
  }

  private void paragraphs(String text, String indent) {
    for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
      StringBuilder line = new StringBuilder(indent);
      for (String word : paragraph.strip().split("\\s+", -1)) {
        if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
          page.append(line).append('\n');
          line.setLength(indent.length());
        }
        line.append(line.length() > indent.length() ? " " : "").append(word);
      }
      page.append(line).append('\n');
    }
  }

  private void examples(String title, List<Example> examples) {
    for (Example example : examples) {
      page.append('\n').append(title).append(conditions(example.settings())).append('\n');
      boolean history = example.scripts().size() > 1;
      for (Example.Script script : example.scripts()) {
        if (history) {
          page.append(INDENT).append("-- ").append(script.name()).append('\n');
        }
        script.sql().strip().lines().forEach(this::code);
      }
    }
  }

  private void code(String marked) {
    String indent = INDENT + INDENT;
    page.append((indent + marked.replaceAll("[«»]", "")).stripTrailing()).append('\n');
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
      page.append((indent + carets).stripTrailing()).append('\n');
    }
  }

  private static String conditions(Settings settings) {
    List<String> conditions = new ArrayList<>();
    if (!settings.targets().isEmpty()) {
      conditions.add(
          "on " + settings.targets().stream().map(Target::id).collect(Collectors.joining(", ")));
    }
    if (settings.closedInventory()) {
      conditions.add("with --closed-inventory");
    }
    settings.asOf().ifPresent(day -> conditions.add("with --as-of " + day));
    return conditions.isEmpty() ? "" : " (" + String.join(", ", conditions) + ")";
  }

  private void references() {
    if (!spec.references().isEmpty()) {
      page.append("\nReferences\n");
    }
    spec.references()
        .forEach(
            reference ->
                page.append(INDENT)
                    .append(reference.title())
                    .append(": ")
                    .append(reference.url())
                    .append('\n'));
  }
}
