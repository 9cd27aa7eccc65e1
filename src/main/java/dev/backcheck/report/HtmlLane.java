package dev.backcheck.report;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.Placement;
import dev.backcheck.report.CredentialStory.Event;
import dev.backcheck.report.CredentialStory.Kind;
import dev.backcheck.report.CredentialStory.Presence;
import dev.backcheck.report.HtmlPage.Numbered;
import dev.backcheck.report.TimelineLane.Life;
import dev.backcheck.report.TimelineLane.Moment;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.CredentialStatement.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One credential as a picture, and the same as a table. */
final class HtmlLane {

  private static final int HEIGHT = 44;
  private static final int MIDDLE = 22;

  private final Html html;
  private final HtmlFrame frame;
  private final ShownText shown;

  HtmlLane(HtmlPage page, Html html) {
    this.html = html;
    this.frame = new HtmlFrame(page, html);
    this.shown = page.shownText();
  }

  void write(TimelineLane lane) throws IOException {
    html.open("article", "lane").with("id", lane.id());
    html.open("h3").open("code").text(shown.of(lane.story().name())).close();
    for (String chip : chips(lane)) {
      html.text(" ").element("span", "chip", chip);
    }
    html.close();
    picture(lane);
    table(lane);
    html.close();
  }

  private static List<String> chips(TimelineLane lane) {
    List<String> chips = new ArrayList<>();
    lane.moments().stream()
        .flatMap(one -> one.event().access().stream())
        .filter(kind -> kind != CredentialKind.UNKNOWN)
        .findFirst()
        .ifPresent(kind -> chips.add(kind.words()));
    if (lane.story().scope() == Scope.DATABASE) {
      chips.add("database-scoped");
    }
    if (!lane.story().server().isEmpty()) {
      chips.add("on " + lane.story().server());
    }
    return chips;
  }

  private void picture(TimelineLane lane) throws IOException {
    html.open("svg", "strip").with("role", "group").with("width", "100%").with("height", HEIGHT);
    html.with("aria-labelledby", lane.id() + "t " + lane.id() + "d");
    html.open("title").with("id", lane.id() + "t").text(shown.of(lane.story().name())).close();
    html.open("desc").with("id", lane.id() + "d").text(inWords(lane)).close();
    html.open("use").with("href", "#grid").close();
    html.open("line", "base").with("x1", "0").with("x2", "100%");
    html.with("y1", MIDDLE).with("y2", MIDDLE).close();
    for (Life life : lane.lives()) {
      html.open("rect", life.presence() == Presence.YES ? "life" : "life perhaps");
      html.with("x", TimelineAxis.svg(life.from())).with("y", MIDDLE - 4).with("height", 8);
      html.with("width", TimelineAxis.svg(life.to() - life.from())).with("rx", 4).close();
    }
    int number = 0;
    for (List<Moment> mark : lane.marks()) {
      mark(mark, lane.id(number));
      number += mark.size();
    }
    html.close();
  }

  // A mark leads to what is wrong there, otherwise to its row of the table.
  private void mark(List<Moment> mark, String row) throws IOException {
    Moment first = mark.get(0);
    String target = first.findings().isEmpty() ? row : first.findings().get(0).id();
    html.open("a").with("href", "#" + target);
    html.open("title").text(title(mark)).close();
    String kind = first.event().kind().name().toLowerCase(Locale.ROOT);
    boolean lost = !first.event().kind().isChange() && first.event().presence() == Presence.NO;
    html.open("use", "mark" + (lost ? " lost" : "") + worst(first));
    html.with("href", "#m-" + kind).with("x", TimelineAxis.svg(first.at())).with("y", MIDDLE);
    html.close().close();
  }

  private static String worst(Moment moment) {
    return moment
        .worst()
        .filter(severity -> severity != Severity.INFO)
        .map(severity -> " " + severity.id())
        .orElse("");
  }

  private static String title(List<Moment> mark) {
    Moment first = mark.get(0);
    String where = Spot.name(first.event().place(), Style.PLAIN);
    int found = mark.stream().mapToInt(one -> one.findings().size()).sum();
    return HtmlTimeline.words(first.event())
        + (mark.size() > 1 ? " (" + mark.size() + " times from here)" : "")
        + " at "
        + where
        + (found > 0 ? ", " + SummaryText.plural(found, "finding") : "");
  }

  private static String inWords(TimelineLane lane) {
    List<String> words = new ArrayList<>();
    for (Moment moment : lane.moments()) {
      if (moment.event().kind().isChange() && words.size() < 8) {
        String name = moment.event().place().source().name();
        words.add(HtmlTimeline.words(moment.event()) + " in " + name);
      }
    }
    int backups = lane.count(Kind.BACKUP);
    int restores = lane.count(Kind.RESTORE);
    words.add("used by " + SummaryText.plural(backups, "backup"));
    words.add(SummaryText.plural(restores, "restore"));
    lane.worst().ifPresent(worst -> words.add("worst finding: " + worst.id()));
    return String.join(", ", words);
  }

  private void table(TimelineLane lane) throws IOException {
    html.open("details", "events").open("summary");
    html.text(SummaryText.plural(lane.moments().size(), "event")).close();
    html.open("table").open("thead").open("tr");
    for (String head : List.of("Where", "What happens", "Credential", "Findings")) {
      html.open("th").with("scope", "col").text(head).close();
    }
    html.close().close().open("tbody");
    for (int i = 0; i < lane.moments().size(); i++) {
      row(lane.moments().get(i), lane.id(i));
    }
    html.close().close().close();
  }

  private void row(Moment moment, String id) throws IOException {
    Event event = moment.event();
    html.open("tr").with("id", id).open("td", "at");
    html.text(Spot.name(event.place(), Style.PLAIN)).close().open("td");
    if (event.kind().isChange()) {
      frame.write(event.place(), 0, false);
    } else {
      frame.first(event.place());
    }
    html.close().open("td").text(state(event)).close().open("td");
    for (Numbered one : moment.findings()) {
      html.open("a", one.finding().severity().id()).with("href", "#" + one.id());
      html.text(one.finding().rule()).close();
    }
    html.close().close();
  }

  private static String state(Event event) {
    boolean change = event.kind().isChange();
    String there =
        switch (event.presence()) {
          case YES -> "there";
          case PERHAPS -> "perhaps there";
          case NO -> event.kind() == Kind.DROPPED ? "gone" : "not there";
        };
    Optional<String> when = when(event.placement());
    return there + (change ? " from here on" : "") + when.map(w -> "; runs " + w).orElse("");
  }

  private static Optional<String> when(Placement placement) {
    if (placement.module()) {
      return Optional.of("when the module is called");
    }
    if (placement.handler()) {
      return Optional.of("after an error");
    }
    return placement.conditional() ? Optional.of("under a condition") : Optional.empty();
  }
}
