package dev.backcheck.docs;

import dev.backcheck.rule.Example;
import dev.backcheck.rule.Reference;
import dev.backcheck.rule.RuleSpec;
import java.util.List;

/** All that is known of a rule, as a section of a Markdown page. */
public final class RuleMarkdown {

  private final RuleSpec spec;
  private final StringBuilder page = new StringBuilder();

  private RuleMarkdown(RuleSpec spec) {
    this.spec = spec;
  }

  /** The section; it begins with a heading of the second level, whose anchor is the rule's name. */
  public static String of(RuleSpec spec) {
    return new RuleMarkdown(spec).write();
  }

  private String write() {
    page.append("## ").append(spec.name()).append("\n\n");
    paragraph(spec.summary() + ".");
    String inferred = spec.inferred() ? " · effect inferred" : "";
    paragraph(
        "*%s · %s · %s%s*"
            .formatted(spec.family().id(), spec.severity().id(), spec.confidence().id(), inferred));
    section("What happens", spec.because() + "\n\n" + Occurrence.of(spec));
    section("What to do", spec.instead());
    examples("Reported", spec.bad());
    examples("Not reported", spec.good());
    section("When to ignore it", spec.ignoreWhen());
    section("What it cannot see", spec.limits());
    section("Also stands for", String.join(", ", spec.covers().stream().sorted().toList()));
    references();
    return page.toString();
  }

  private void section(String title, String text) {
    if (!text.isBlank()) {
      page.append("### ").append(title).append("\n\n");
      paragraph(text);
    }
  }

  // Placeholders in angle brackets would be taken for HTML.
  private void paragraph(String text) {
    page.append(text.strip().replace("&", "&amp;").replace("<", "&lt;")).append("\n\n");
  }

  private void examples(String title, List<Example> examples) {
    for (Example example : examples) {
      page.append("### ").append(title).append(ExampleText.conditions(example)).append("\n\n");
      page.append("```text\n");
      ExampleText.lines(example).forEach(line -> page.append(line).append('\n'));
      page.append("```\n\n");
    }
  }

  private void references() {
    if (!spec.references().isEmpty()) {
      page.append("### References\n\n");
      for (Reference reference : spec.references()) {
        page.append("* [%s](%s)\n".formatted(reference.title(), reference.url()));
      }
      page.append('\n');
    }
  }
}
