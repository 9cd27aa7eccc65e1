package dev.backcheck.report;

import dev.backcheck.report.HtmlPage.Numbered;
import dev.backcheck.rule.Place;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Links from one part of the page to another. */
final class HtmlLinks {

  private static final int MOST = 40;

  private HtmlLinks() {}

  /** The name of a place; a link where the page shows it. */
  static void place(Place place, HtmlPage page, Html html) throws IOException {
    Optional<String> id = page.link(place);
    if (id.isEmpty()) {
      html.element("span", "at", Spot.name(place, Style.PLAIN));
      return;
    }
    html.open("a", "at").with("href", "#" + id.get());
    html.text(Spot.name(place, Style.PLAIN)).close();
  }

  /** Links to findings by their places; those beyond a number are folded. */
  static void places(List<Numbered> findings, Html html) throws IOException {
    list(findings.subList(0, Math.min(MOST, findings.size())), html);
    if (findings.size() > MOST) {
      html.open("details", "more").open("summary");
      html.text((findings.size() - MOST) + " more").close();
      list(findings.subList(MOST, findings.size()), html);
      html.close();
    }
  }

  private static void list(List<Numbered> findings, Html html) throws IOException {
    html.open("ul", "places");
    for (Numbered one : findings) {
      html.open("li").open("a", one.finding().severity().id()).with("href", "#" + one.id());
      html.text(Spot.name(one.finding().place(), Style.PLAIN)).close().close();
    }
    html.close();
  }
}
