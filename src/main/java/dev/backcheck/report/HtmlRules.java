package dev.backcheck.report;

import dev.backcheck.report.HtmlPage.Numbered;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Reference;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every rule that reported: what it is about, why, what to write instead, and where it reported.
 */
final class HtmlRules {

  private final HtmlPage page;
  private final Html html;

  HtmlRules(HtmlPage page, Html html) {
    this.page = page;
    this.html = html;
  }

  /** The rules with their findings: by the worst of these, then by how many they are. */
  static List<Map.Entry<String, List<Numbered>>> worstFirst(HtmlPage page) {
    return page.byRule().entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Numbered>> rule) -> worst(rule.getValue()))
                .thenComparingInt(rule -> rule.getValue().size())
                .reversed())
        .toList();
  }

  /** The worst severity of findings, of which there is at least one. */
  static Severity worst(List<Numbered> findings) {
    return findings.stream()
        .map(Numbered::finding)
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElse(Severity.INFO);
  }

  void write() throws IOException {
    if (page.byRule().isEmpty()) {
      return;
    }
    html.open("section", "part").with("id", "rules").with("aria-labelledby", "rules-h");
    html.open("h2").with("id", "rules-h").text("Rules").close();
    for (Map.Entry<String, List<Numbered>> rule : worstFirst(page)) {
      rule(rule.getKey(), rule.getValue());
    }
    html.close();
  }

  private void rule(String name, List<Numbered> findings) throws IOException {
    Optional<RuleSpec> spec = page.spec(name);
    html.open("details", "rule").with("id", HtmlPage.rule(name)).open("summary");
    String severity = worst(findings).id();
    html.element("span", "sev " + severity, severity);
    html.element("span", "name", name);
    html.element("span", "message", spec.map(RuleSpec::summary).orElse(""));
    html.element("span", "count", String.valueOf(findings.size())).close();
    html.open("div", "body");
    if (spec.isPresent()) {
      paragraphs("Why", spec.get().because());
      paragraphs("Instead", spec.get().instead());
      paragraphs("When to ignore it", spec.get().ignoreWhen());
      references(spec.get().references());
    }
    html.open("h3").text("Findings").close();
    HtmlLinks.places(findings, html);
    html.close().close();
  }

  private void paragraphs(String title, String text) throws IOException {
    if (text.isBlank()) {
      return;
    }
    html.open("h3").text(title).close();
    for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
      html.open("p").text(paragraph.strip()).close();
    }
  }

  private void references(List<Reference> references) throws IOException {
    if (references.isEmpty()) {
      return;
    }
    html.open("h3").text("Reference").close().open("ul", "references");
    for (Reference reference : references) {
      html.open("li").open("a").with("href", reference.url()).with("rel", "noopener noreferrer");
      html.text(reference.title()).close().close();
    }
    html.close();
  }
}
