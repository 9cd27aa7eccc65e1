package dev.backcheck.report;

import dev.backcheck.reference.Target;
import dev.backcheck.report.HtmlPage.Numbered;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.Suppressed;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The findings of each input, each to be folded, and behind them what is clean or suppressed. */
final class HtmlFindings {

  private final HtmlPage page;
  private final Html html;
  private final HtmlFrame frame;
  private final HtmlFix fix;

  HtmlFindings(HtmlPage page, Html html) {
    this.page = page;
    this.html = html;
    this.frame = new HtmlFrame(page, html);
    this.fix = new HtmlFix(page, html);
  }

  void write() throws IOException {
    for (Map.Entry<String, List<Numbered>> file : page.byFile().entrySet()) {
      if (!file.getValue().isEmpty()) {
        file(file.getKey(), file.getValue());
      }
    }
    suppressed();
    clean();
  }

  private void file(String name, List<Numbered> findings) throws IOException {
    html.open("section", "file").with("id", page.file(name)).with("data-file", name);
    html.open("h3").open("a").with("href", "#" + page.file(name)).text(name).close();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count =
          (int) findings.stream().filter(one -> one.finding().severity() == severity).count();
      if (count > 0) {
        html.element("span", "tally " + severity.id(), SummaryText.plural(count, severity.id()));
        html.text(" ");
      }
    }
    html.close();
    for (Numbered one : findings) {
      finding(one.finding(), one.id(), one.finding().severity() != Severity.INFO);
    }
    html.close();
  }

  private void finding(Finding finding, String id, boolean open) throws IOException {
    begin(finding, id, open);
    body(finding);
    html.close().close();
  }

  private void begin(Finding finding, String id, boolean open) throws IOException {
    html.open("details", "finding " + finding.severity().id()).with("id", id);
    html.with("data-rule", finding.rule()).with("data-severity", finding.severity().id());
    if (!finding.targets().isEmpty()) {
      html.with("data-targets", targets(finding));
    }
    if (open) {
      html.flag("open");
    }
    html.open("summary").element("span", "sev", finding.severity().id());
    html.element("span", "message", finding.message());
    html.element("span", "name", finding.rule());
    html.element("span", "at", at(finding.place())).close();
    html.open("div", "body");
  }

  private static String targets(Finding finding) {
    return finding.targets().stream().map(Target::id).collect(Collectors.joining(" "));
  }

  /** Line and column; empty where nothing was read. */
  static String at(Place place) {
    Spot spot = Spot.of(place);
    return hasText(place) ? spot.line() + ":" + spot.column() : "";
  }

  private static boolean hasText(Place place) {
    return !place.source().text().isEmpty();
  }

  private void body(Finding finding) throws IOException {
    if (hasText(finding.place())) {
      frame.write(finding.place(), 1, true);
    }
    related(finding.related());
    html.open("p", "help").element("b", "", "Help").text(" " + finding.help()).close();
    fix.write(finding);
    html.open("dl", "notes");
    if (hasText(finding.place())) {
      note("Effect", Effect.of(finding));
    }
    if (!finding.targets().isEmpty()) {
      boolean all = finding.targets().size() == page.report().background().targets().size();
      note("On", all && finding.targets().size() > 1 ? "all targets" : Story.targets(finding));
    }
    html.open("div").open("dt").text("Rule").close().open("dd");
    html.open("a").with("href", "#" + HtmlPage.rule(finding.rule()));
    html.text(finding.rule()).close().close().close();
    html.close();
  }

  private void note(String name, String text) throws IOException {
    html.open("div").open("dt").text(name).close().open("dd").text(text).close().close();
  }

  private void related(List<Related> related) throws IOException {
    if (related.isEmpty()) {
      return;
    }
    html.open("ol", "related");
    for (Related one : related) {
      html.open("li").open("p");
      HtmlLinks.place(one.place(), page, html);
      html.text(" " + one.message()).close();
      if (hasText(one.place())) {
        frame.write(one.place(), 0, true);
      }
      html.close();
    }
    html.close();
  }

  private void suppressed() throws IOException {
    List<Suppressed> all = page.report().suppressed();
    if (all.isEmpty()) {
      return;
    }
    html.open("details", "fold").with("id", "suppressed").open("summary");
    html.text(SummaryText.plural(all.size(), "finding") + " suppressed by comments").close();
    for (int i = 0; i < all.size(); i++) {
      Suppressed one = all.get(i);
      begin(one.finding(), "s" + (i + 1), false);
      html.open("p", "reason").element("b", "", "Suppressed").text(" ");
      html.text(one.finding().place().source().name() + ": " + SuppressedText.of(one.by())).close();
      body(one.finding());
      html.close().close();
    }
    html.close();
  }

  private void clean() throws IOException {
    List<String> clean =
        page.byFile().entrySet().stream()
            .filter(file -> file.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    if (clean.isEmpty()) {
      return;
    }
    html.open("details", "fold").open("summary");
    html.text(SummaryText.plural(clean.size(), "file") + " without findings").close();
    html.open("ul", "clean");
    for (String name : clean) {
      html.open("li").text(name).close();
    }
    html.close().close();
  }
}
