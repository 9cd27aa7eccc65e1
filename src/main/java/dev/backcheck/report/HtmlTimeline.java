package dev.backcheck.report;

import dev.backcheck.report.CredentialStory.Event;
import dev.backcheck.report.TimelineAxis.Column;
import dev.backcheck.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The credentials over the scripts: a lane for each, those with findings first. */
final class HtmlTimeline {

  private static final int SHOWN = 12;
  private static final int SHOWN_WITH_FINDINGS = 40;
  private static final int FOLDED = 50;
  private static final int MOST_LABELS = 8;
  private static final int MOST_LINES = 30;

  private final TimelineAxis axis;
  private final List<TimelineLane> lanes = new ArrayList<>();

  HtmlTimeline(HtmlPage page) {
    List<CredentialHistory> histories = page.report().background().credentials();
    this.axis = new TimelineAxis(histories);
    for (int i = 0; i < histories.size(); i++) {
      for (CredentialStory story : histories.get(i).stories()) {
        lanes.add(TimelineLane.of(story, i, lanes.size() + 1, axis, page));
      }
    }
    lanes.sort(Comparator.comparingInt(HtmlTimeline::rank).reversed());
    for (TimelineLane lane : lanes) {
      for (int i = 0; i < lane.moments().size(); i++) {
        page.shows(lane.moments().get(i).event().place(), lane.id(i));
      }
    }
  }

  private static int rank(TimelineLane lane) {
    return lane.worst().map(Severity::ordinal).orElse(-1);
  }

  /** How many credentials there are. */
  int size() {
    return lanes.size();
  }

  static void write(HtmlPage page, Html html) throws IOException {
    HtmlTimeline timeline = page.timeline();
    if (timeline.lanes.isEmpty()) {
      return;
    }
    html.open("section", "part").with("id", "credentials").with("aria-labelledby", "credentials-h");
    html.open("h2").with("id", "credentials-h").text("Credentials").close();
    HtmlTemplate.of("legend.html").fill(Map.of(), html);
    timeline.axis(html);
    timeline.lanes(page, html);
    html.close();
  }

  private void axis(Html html) throws IOException {
    List<Column> columns = axis.columns();
    html.open("div", "axis").with("aria-hidden", "true").open("svg", "strip");
    html.with("width", "100%").with("height", 30);
    html.open("g").with("id", "grid");
    int thin = 1 + columns.size() / MOST_LINES;
    for (int i = 0; i < columns.size(); i += thin) {
      String x = TimelineAxis.svg(columns.get(i).from());
      html.open("line", "grid").with("x1", x).with("x2", x).with("y1", 0).with("y2", 44).close();
    }
    html.close();
    int every = 1 + (columns.size() - 1) / MOST_LABELS;
    for (int i = 0; i < columns.size(); i += every) {
      Column column = columns.get(i);
      html.open("text", i / every % 2 == 0 ? "label" : "label odd");
      html.with("x", TimelineAxis.svg(column.middle())).with("y", 18);
      html.open("title").text(column.name()).close().text(shortName(column.name())).close();
    }
    html.close().close();
  }

  /** The version of a migration, or as much of a name as there is room for. */
  private static String shortName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int version = name.indexOf("__");
    if (version > 0 && version <= 10) {
      return name.substring(0, version);
    }
    String bare = name.endsWith(".sql") ? name.substring(0, name.length() - 4) : name;
    return bare.length() <= 10 ? bare : bare.substring(0, 9) + "…";
  }

  private void lanes(HtmlPage page, Html html) throws IOException {
    HtmlLane writer = new HtmlLane(page, html);
    int bad = (int) lanes.stream().filter(lane -> rank(lane) > 0).count();
    int shown = Math.min(lanes.size(), Math.max(SHOWN, Math.min(bad, SHOWN_WITH_FINDINGS)));
    for (TimelineLane lane : lanes.subList(0, shown)) {
      writer.write(lane);
    }
    for (int from = shown; from < lanes.size(); from += FOLDED) {
      int to = Math.min(from + FOLDED, lanes.size());
      html.open("details", "fold lanes").open("summary");
      html.text("Credentials " + (from + 1) + " to " + to + " of " + lanes.size()).close();
      for (TimelineLane lane : lanes.subList(from, to)) {
        writer.write(lane);
      }
      html.close();
    }
  }

  /** What a kind of event is called, in one word or two. */
  static String words(Event event) {
    return switch (event.kind()) {
      case CREATED -> "CREATE";
      case ALTERED -> "ALTER";
      case DROPPED -> "DROP";
      case BACKUP -> "BACKUP";
      case RESTORE -> "RESTORE";
      case OTHER -> "other use";
    };
  }
}
