package dev.backcheck.report;

import dev.backcheck.reference.Target;
import dev.backcheck.report.HtmlPage.Numbered;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Which rule reports on which target: a row for each rule, a column for each target. */
final class HtmlMatrix {

  private HtmlMatrix() {}

  /** Whether there is anything to compare or show. */
  static boolean isShown(Report report) {
    return !report.background().targets().isEmpty() && !report.findings().isEmpty();
  }

  static void write(HtmlPage page, Html html) throws IOException {
    if (!isShown(page.report())) {
      return;
    }
    List<Target> targets = page.report().background().targets();
    html.open("section", "part").with("id", "targets").with("aria-labelledby", "targets-h");
    html.open("h2").with("id", "targets-h").text("Targets").close();
    if (targets.size() > 1) {
      html.resource(HtmlTemplate.of("differing.html").text());
    }
    html.open("div", "scroll").with("role", "region").with("tabindex", 0);
    html.with("aria-labelledby", "targets-h").open("table", "matrix");
    head(targets, html);
    html.open("tbody");
    for (Map.Entry<String, List<Numbered>> rule : HtmlRules.worstFirst(page)) {
      row(rule.getKey(), rule.getValue(), targets, html);
    }
    html.close().close().close().close();
  }

  private static void head(List<Target> targets, Html html) throws IOException {
    html.open("thead").open("tr").open("th").with("scope", "col").text("Rule").close();
    for (Target target : targets) {
      html.open("th").with("scope", "col").open("code").text(target.id()).close().close();
    }
    html.close().close();
  }

  private static void row(String rule, List<Numbered> findings, List<Target> targets, Html html)
      throws IOException {
    List<Long> counts =
        targets.stream().map(t -> findings.stream().filter(one -> holds(one, t)).count()).toList();
    boolean alike = counts.stream().distinct().count() == 1;
    html.open("tr", alike ? "alike" : "").open("th").with("scope", "row");
    String worst = HtmlRules.worst(findings).id();
    html.open("a", worst).with("href", "#" + HtmlPage.rule(rule)).text(rule).close().close();
    for (long count : counts) {
      boolean all = count == findings.size();
      html.open("td", count == 0 ? "none" : (all ? "all " : "some ") + worst);
      html.text(
          count == 0 ? "none" : all ? String.valueOf(count) : count + " of " + findings.size());
      html.close();
    }
    html.close();
  }

  // What cannot be read is so on every target, and names none.
  private static boolean holds(Numbered one, Target target) {
    return one.finding().targets().isEmpty() || one.finding().targets().contains(target);
  }
}
