package dev.backcheck.report;

import dev.backcheck.reference.Target;
import dev.backcheck.report.Report.Summary;
import java.io.IOException;
import java.util.List;

/** The head of the page: what was found in how much, and against which servers. */
final class HtmlSummary {

  private HtmlSummary() {}

  /** The title of the page. */
  static String title(Report report) {
    return SummaryText.findings(report.summary())
        + " in "
        + SummaryText.plural(report.summary().files(), "file")
        + " - Backcheck";
  }

  /** Links to the sections that there are. */
  static void sections(HtmlPage page, Html html) throws IOException {
    Report report = page.report();
    section("findings", "Findings", report.findings().size(), html);
    int lanes = page.timeline().size();
    if (lanes > 0) {
      section("credentials", "Credentials", lanes, html);
    }
    if (HtmlMatrix.isShown(report)) {
      section("targets", "Targets", report.background().targets().size(), html);
    }
    if (!page.byRule().isEmpty()) {
      section("rules", "Rules", page.byRule().size(), html);
    }
  }

  private static void section(String id, String name, int count, Html html) throws IOException {
    html.open("a").with("href", "#" + id).text(name + " ");
    html.element("span", "count", String.valueOf(count)).close();
  }

  static void write(HtmlPage page, Html html) throws IOException {
    Summary summary = page.report().summary();
    html.open("section", "summary").with("aria-label", "Summary");
    LeftOut leftOut = page.report().leftOut();
    verdict(summary, leftOut.known().isEmpty() ? "No findings" : "No new findings", html);
    html.open("dl", "facts");
    fact("Files", summary.files(), html);
    fact("Batches", summary.batches(), html);
    fact("Statements", summary.statements(), html);
    fact("Unreadable", summary.unreadable(), html);
    fact("Suppressed", summary.suppressed(), html);
    if (leftOut.baseline().isPresent()) {
      fact("In the baseline", leftOut.known().size(), html);
    }
    if (leftOut.unchanged().isPresent()) {
      fact("In unchanged files", leftOut.unchanged().getAsInt(), html);
    }
    if (summary.files() > 1) {
      String guessed = summary.history().guessed() ? " (guessed)" : "";
      fact("Order", summary.history().mode().id() + guessed, "", html);
    }
    targets(page.report().background().targets(), html);
    html.close();
    html.close();
  }

  private static void verdict(Summary summary, String none, Html html) throws IOException {
    html.open("h1", "verdict");
    if (summary.errors() + summary.warnings() + summary.infos() == 0) {
      html.element("span", "fine", none);
    }
    count(summary.errors(), "error", html);
    count(summary.warnings(), "warning", html);
    count(summary.infos(), "info", html);
    html.close();
  }

  private static void count(int count, String word, Html html) throws IOException {
    if (count > 0) {
      html.open("span", word).element("b", "", String.valueOf(count));
      html.text(" " + word + (count == 1 ? "" : "s")).close().text(" ");
    }
  }

  private static void fact(String name, int count, Html html) throws IOException {
    String mark = name.equals("Unreadable") && count > 0 ? "error" : "";
    fact(name, String.valueOf(count), mark, html);
  }

  private static void fact(String name, String value, String classes, Html html)
      throws IOException {
    html.open("div").open("dt").text(name).close();
    html.element("dd", classes, value).close();
  }

  private static void targets(List<Target> targets, Html html) throws IOException {
    html.open("div", "targets").open("dt").text("Targets").close().open("dd");
    if (targets.isEmpty()) {
      html.text("none given: what holds on some servers only is not judged for yours");
    }
    for (Target target : targets) {
      html.element("code", "chip", target.id()).text(" ");
    }
    html.close().close();
  }
}
