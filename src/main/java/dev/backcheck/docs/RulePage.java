package dev.backcheck.docs;

import dev.backcheck.rule.Example;
import dev.backcheck.rule.RuleSpec;
import java.util.List;

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
    paragraphs(Occurrence.of(spec), INDENT);
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
      page.append('\n').append(title).append(ExampleText.conditions(example)).append('\n');
      ExampleText.lines(example)
          .forEach(line -> page.append((INDENT + INDENT + line).stripTrailing()).append('\n'));
    }
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
