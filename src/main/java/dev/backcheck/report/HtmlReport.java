package dev.backcheck.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * One page for people: it needs nothing but itself, so that it can be mailed, archived and opened
 * without a network. What its script does is a comfort; all there is to read is there without.
 */
final class HtmlReport implements ReportWriter {

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    HtmlPage page = new HtmlPage(report);
    HtmlTemplate css = HtmlTemplate.of("page.css");
    HtmlTemplate script = HtmlTemplate.of("page.js");
    String policy =
        "default-src 'none'; style-src "
            + css.hash()
            + "; script-src "
            + script.hash()
            + "; base-uri 'none'; form-action 'none'";
    Map<String, HtmlTemplate.Slot> slots = new HashMap<>();
    slots.put("policy", html -> html.text(policy));
    slots.put("version", html -> html.text(Tool.version()));
    slots.put("home", html -> html.text(Tool.home()));
    slots.put("title", html -> html.text(HtmlSummary.title(report)));
    slots.put("style", html -> html.resource(css.text()));
    slots.put("script", html -> html.resource(script.text()));
    slots.put("sections", html -> HtmlSummary.sections(page, html));
    slots.put("summary", html -> HtmlSummary.write(page, html));
    slots.put("findings", html -> new HtmlFindings(page, html).write());
    slots.put("credentials", html -> HtmlTimeline.write(page, html));
    slots.put("targets", html -> HtmlMatrix.write(page, html));
    slots.put("rules", html -> new HtmlRules(page, html).write());
    HtmlTemplate.of("page.html").fill(slots, new Html(out));
  }
}
