package dev.backcheck.docs;

import dev.backcheck.rule.Example;
import dev.backcheck.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All that is known of a rule, as a page for a terminal. */
public final class RulePage {

  private static final String INDENT = "  ";

  private final RuleSpec spec;
  private final int width;
  private final UnaryOperator<String> heading;
  private final StringBuilder page = new StringBuilder();

  private RulePage(RuleSpec spec, int width, UnaryOperator<String> heading) {
    this.spec = spec;
    this.width = width;
    this.heading = heading;
  }

  /**
   * The page, with lines below a width in columns as far as words allow.
   *
   * @param heading makes a heading of words
   * @param shown what a check says of the first example, where it was asked
   */
  public static String of(
      RuleSpec spec, int width, UnaryOperator<String> heading, Optional<Demonstration> shown) {
    return new RulePage(spec, width, heading).write(shown);
  }

  private String write(Optional<Demonstration> shown) {
    page.append(heading.apply(spec.name())).append(" (").append(facts()).append(")\n");
    paragraphs(spec.summary() + ".", "");
    section("What happens", spec.because());
    paragraphs(Occurrence.of(spec), INDENT);
    section("What to do", spec.instead());
    if (shown.isPresent()) {
      demonstration(shown.get());
    } else {
      examples("Reported", spec.bad());
      examples("Not reported", spec.good());
    }
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
      heading(title);
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

  private void heading(String title) {
    page.append('\n').append(heading.apply(title)).append('\n');
  }

  // What is wrong and what is right stand one below the other; more of either comes behind.
  private void demonstration(Demonstration shown) {
    Example first = spec.bad().get(0);
    List<String> script = ExampleText.plain(first);
    heading("Reported" + ExampleText.conditions(first));
    if (!shown.shows(script)) {
      lines(INDENT + INDENT, script);
      page.append('\n');
    }
    lines(INDENT, shown.report());
    List<Example> good = new ArrayList<>(spec.good());
    if (shown.corrected().isEmpty()) {
      examples("Not reported", spec.good().stream().limit(1).toList());
      good.subList(0, Math.min(1, good.size())).clear();
    } else {
      heading("Corrected");
      lines(INDENT + INDENT, shown.corrected());
      good.removeIf(example -> ExampleText.plain(example).equals(shown.corrected()));
    }
    examples("Also reported", spec.bad().subList(1, spec.bad().size()));
    examples(shown.corrected().isEmpty() ? "Also not reported" : "Not reported", good);
  }

  // Examples of the same conditions share a heading.
  private void examples(String title, List<Example> examples) {
    String before = "";
    for (Example example : examples) {
      String full = title + ExampleText.conditions(example);
      if (full.equals(before)) {
        page.append('\n');
      } else {
        heading(full);
      }
      lines(INDENT + INDENT, ExampleText.lines(example));
      before = full;
    }
  }

  private void lines(String indent, List<String> lines) {
    lines.forEach(line -> page.append((indent + line).stripTrailing()).append('\n'));
  }

  private void references() {
    if (!spec.references().isEmpty()) {
      heading("References");
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
