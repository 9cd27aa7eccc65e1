package dev.backcheck;

import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A report in the words of a {@link ScriptCase}: the scripts with marks, and what they stand for.
 */
final class FoundInScripts {

  private final ScriptCase asked;
  private final List<Source> sources;
  private final List<Finding> findings;
  private final Map<Place, Integer> numbers = new LinkedHashMap<>();

  FoundInScripts(ScriptCase asked, List<Source> sources, Report report) {
    this.asked = asked;
    this.sources = sources;
    this.findings =
        report.findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO || asked.names(finding.rule()))
            .toList();
    List<Place> places = new ArrayList<>();
    for (Finding finding : findings) {
      places.add(finding.place());
      story(finding).forEach(places::add);
    }
    places.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Place place) -> sources.indexOf(place.source()))
                .thenComparing(place -> place.range().start())
                .thenComparing(place -> -place.range().end()))
        .forEach(place -> numbers.put(place, numbers.size() + 1));
  }

  private List<Place> story(Finding finding) {
    return asked.tellsStoryOf(finding.rule())
        ? finding.related().stream().map(Related::place).toList()
        : List.of();
  }

  /** The scripts with a mark around each place. */
  String script() {
    return sources.stream()
        .map(
            source ->
                (sources.size() == 1 && !asked.script().startsWith("=== ")
                        ? ""
                        : "=== " + source.name() + "\n")
                    + marked(source))
        .collect(Collectors.joining());
  }

  // Outer marks have lower numbers, so of those that begin together the later ones go in first.
  private String marked(Source source) {
    StringBuilder marked = new StringBuilder();
    TreeSet<Integer> offsets = new TreeSet<>();
    List<Place> here = numbers.keySet().stream().filter(p -> p.source() == source).toList();
    here.forEach(place -> offsets.add(place.range().start()));
    here.forEach(place -> offsets.add(place.range().end()));
    int from = 0;
    for (int offset : offsets) {
      marked.append(source.text(new SourceRange(from, offset)));
      here.stream()
          .filter(place -> place.range().end() == offset && place.range().length() > 0)
          .forEach(place -> marked.append('»'));
      here.stream()
          .filter(place -> place.range().start() == offset)
          .forEach(
              place ->
                  marked
                      .append('«')
                      .append(numbers.get(place))
                      .append(place.range().length() == 0 ? ":»" : ":"));
      from = offset;
    }
    return marked.append(source.text().substring(from)).toString();
  }

  /** What is found, as the case would name it. */
  List<String> lines() {
    List<String> lines =
        new ArrayList<>(
            findings.stream()
                .sorted(
                    Comparator.comparing((Finding finding) -> numbers.get(finding.place()))
                        .thenComparing(Finding::rule))
                .map(this::line)
                .toList());
    if (lines.isEmpty()) {
      lines.add("nothing");
    }
    lines.addAll(asked.forbidden());
    return lines;
  }

  private String line(Finding finding) {
    String line =
        numbers.get(finding.place()) + " " + finding.severity().id() + " " + finding.rule();
    List<Place> story = story(finding);
    return story.isEmpty()
        ? line
        : story.stream()
            .map(place -> String.valueOf(numbers.get(place)))
            .collect(Collectors.joining(", ", line + " -> ", ""));
  }
}
