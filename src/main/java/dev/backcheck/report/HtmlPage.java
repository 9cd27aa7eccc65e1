package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What the parts of the page know of each other: what there is, and where links lead. */
final class HtmlPage {

  /**
   * A finding with its number on the page.
   *
   * @param number counted from 1 in the order of the report
   */
  record Numbered(int number, Finding finding) {

    /** What a link to it names. */
    String id() {
      return "f" + number;
    }
  }

  private record Anchor(SourceRange range, String id) {}

  private final Report report;
  private final HiddenRanges.Cache hidden;
  private final Map<String, List<Numbered>> byFile = new LinkedHashMap<>();
  private final Map<String, Integer> files = new HashMap<>();
  private final Map<String, List<Numbered>> byRule = new LinkedHashMap<>();
  private final Map<Source, NavigableMap<Integer, List<Numbered>>> byPlace = new HashMap<>();
  private final Map<Source, NavigableMap<Integer, Anchor>> anchors = new HashMap<>();
  private final HtmlTimeline timeline;

  HtmlPage(Report report) {
    this.report = report;
    this.hidden = new HiddenRanges.Cache(report.scripts());
    for (FileFindings file : FileFindings.of(report)) {
      files.put(file.name(), files.size() + 1);
      byFile.put(file.name(), new ArrayList<>());
    }
    for (int i = 0; i < report.findings().size(); i++) {
      add(new Numbered(i + 1, report.findings().get(i)));
    }
    this.timeline = new HtmlTimeline(this);
  }

  private void add(Numbered one) {
    Place place = one.finding().place();
    byFile.computeIfAbsent(place.source().name(), name -> new ArrayList<>()).add(one);
    byRule.computeIfAbsent(one.finding().rule(), name -> new ArrayList<>()).add(one);
    byPlace
        .computeIfAbsent(place.source(), source -> new TreeMap<>())
        .computeIfAbsent(place.range().start(), start -> new ArrayList<>())
        .add(one);
  }

  Report report() {
    return report;
  }

  HtmlTimeline timeline() {
    return timeline;
  }

  HiddenRanges hidden(Source source) {
    return hidden.of(source);
  }

  ShownText shownText() {
    return new ShownText(hidden);
  }

  /** The findings of every input, those without any included. */
  Map<String, List<Numbered>> byFile() {
    return byFile;
  }

  /** The findings of every rule that has some, by the rule that comes first. */
  Map<String, List<Numbered>> byRule() {
    return byRule;
  }

  /** What is known of a rule. */
  Optional<RuleSpec> spec(String rule) {
    return report.rules().stream().filter(spec -> spec.name().equals(rule)).findFirst();
  }

  /** What a link to the findings of an input names. */
  String file(String name) {
    return "file-" + files.getOrDefault(name, 0);
  }

  /** What a link to a rule names. */
  static String rule(String name) {
    return "rule-" + name;
  }

  /** The findings that begin in a range, in order. */
  List<Numbered> in(Place place) {
    NavigableMap<Integer, List<Numbered>> known =
        byPlace.getOrDefault(place.source(), new TreeMap<>());
    int end = Math.max(place.range().end(), place.range().start() + 1);
    return known.subMap(place.range().start(), true, end, false).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Remembers where the page shows a statement; the first time counts. */
  void shows(Place statement, String id) {
    anchors
        .computeIfAbsent(statement.source(), source -> new TreeMap<>())
        .putIfAbsent(statement.range().start(), new Anchor(statement.range(), id));
  }

  /** Where the page shows a place or what belongs to it; empty where it does not. */
  Optional<String> link(Place place) {
    var before =
        anchors.getOrDefault(place.source(), new TreeMap<>()).floorEntry(place.range().start());
    if (before != null && before.getValue().range().end() >= place.range().end()) {
      return Optional.of(before.getValue().id());
    }
    String name = place.source().name();
    return byFile.getOrDefault(name, List.of()).isEmpty()
        ? Optional.empty()
        : Optional.of(file(name));
  }
}
