package dev.backcheck.report;

import dev.backcheck.report.CredentialStory.Event;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where events of histories stand on a line from left to right. Each script in which something
 * happens has the same room, histories follow each other, and a script that brings in another one
 * comes before and behind it.
 */
final class TimelineAxis {

  private static final double MARGIN = 1.5;

  /**
   * A script's part of the line.
   *
   * @param middle in percent of the whole
   */
  record Column(String name, double from, double middle) {}

  private record Moment(int history, int time) {}

  private final List<String> names = new ArrayList<>();
  // The number of the column, and how far the moment is inside it.
  private final Map<Moment, Double> places = new HashMap<>();

  TimelineAxis(List<CredentialHistory> histories) {
    for (int i = 0; i < histories.size(); i++) {
      NavigableMap<Integer, Source> moments = new TreeMap<>();
      for (CredentialStory story : histories.get(i).stories()) {
        for (Event event : story.events()) {
          moments.put(event.time(), event.place().source());
        }
      }
      add(i, moments);
    }
  }

  private void add(int history, NavigableMap<Integer, Source> moments) {
    List<Integer> times = List.copyOf(moments.keySet());
    List<Source> sources = List.copyOf(moments.values());
    int from = 0;
    for (int to = 1; to <= times.size(); to++) {
      if (to < times.size() && sources.get(to).equals(sources.get(from))) {
        continue;
      }
      for (int i = from; i < to; i++) {
        double inside = (i - from + 1.0) / (to - from + 1.0);
        places.put(new Moment(history, times.get(i)), names.size() + inside);
      }
      names.add(sources.get(from).name());
      from = to;
    }
  }

  /** Where an event stands, in percent of the line. */
  double of(int history, Event event) {
    return percent(places.getOrDefault(new Moment(history, event.time()), 0.0));
  }

  /** The scripts, in order. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(new Column(names.get(i), percent(i), percent(i + 0.5)));
    }
    return columns;
  }

  /** A number of percent as SVG takes it. */
  static String svg(double percent) {
    return Math.round(percent * 100) / 100.0 + "%";
  }

  private double percent(double column) {
    return MARGIN + (100 - 2 * MARGIN) * column / Math.max(1, names.size());
  }
}
