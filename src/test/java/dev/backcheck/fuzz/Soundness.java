package dev.backcheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.report.OutputFormat;
import dev.backcheck.report.Report;
import dev.backcheck.report.Style;
import dev.backcheck.report.TreeJson;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** What holds of every report and of everything that is written of it. */
final class Soundness {

  private static final Style STYLE = Style.PLAIN.withSuppressed(true);

  private Soundness() {}

  /** Findings are in order, and all their places inside the text. */
  static void check(Report report) {
    List<Source> order = report.scripts().stream().map(Script::source).toList();
    for (Finding finding : report.findings()) {
      assertInside(finding.place(), finding.rule());
      finding.related().forEach(related -> assertInside(related.place(), finding.rule()));
      assertThat(finding.message()).as(finding.rule()).isNotBlank();
      assertThat(order).as(finding.rule()).contains(finding.place().source());
      finding.fix().ifPresent(fix -> assertApart(fix.edits(), finding));
    }
    assertThat(report.findings())
        .isSortedAccordingTo(
            Comparator.comparingInt((Finding finding) -> order.indexOf(finding.place().source()))
                .thenComparing(finding -> finding.place().range())
                .thenComparing(Finding::rule));
  }

  private static void assertInside(Place place, String rule) {
    assertThat(place.source().isDerived()).as(rule).isFalse();
    assertThat(place.range().end()).as(rule).isLessThanOrEqualTo(place.source().text().length());
  }

  private static void assertApart(List<Edit> edits, Finding finding) {
    int at = 0;
    for (Edit edit : edits) {
      SourceRange range = edit.range();
      assertThat(range.start()).as(finding.rule()).isGreaterThanOrEqualTo(at);
      at = range.end();
    }
    assertThat(at).as(finding.rule()).isLessThanOrEqualTo(finding.place().source().text().length());
  }

  /** The report in every format, and the trees of its scripts. */
  static String written(Report report) {
    StringBuilder out = new StringBuilder();
    try {
      for (OutputFormat format : OutputFormat.values()) {
        format.writer().write(report, STYLE, out);
      }
      for (Script script : report.scripts()) {
        TreeJson.write(script, true, out);
      }
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    report.findings().forEach(finding -> out.append(finding).append('\n'));
    return out.toString();
  }
}
