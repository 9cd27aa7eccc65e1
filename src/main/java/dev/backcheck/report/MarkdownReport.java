package dev.backcheck.report;

import dev.backcheck.report.Style.Paint;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import java.io.IOException;
import java.util.List;

/**
 * Markdown for a comment on a pull request or the summary of a job: counts, a table, and the
 * details to unfold. Long reports are cut, the worst findings first, and say so: a comment may have
 * 65,536 characters.
 */
final class MarkdownReport implements ReportWriter {

  private static final int ROOM_FOR_TABLE = 25_000;
  private static final int ROOM = 60_000;
  private static final char MARK = '^';

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    Style plain = Style.PLAIN.withFolder(style.folder());
    List<Finding> findings = WorstFirst.of(report.findings());
    StringBuilder page = new StringBuilder("## Backcheck\n\n");
    page.append(SummaryText.counts(report, plain)).append("\n");
    if (!findings.isEmpty()) {
      table(findings, plain, page);
      details(findings, report, plain, page);
    }
    out.append(page);
  }

  private static void table(List<Finding> findings, Style style, StringBuilder page) {
    page.append("\n| Severity | Place | What is wrong | Rule |\n| --- | --- | --- | --- |\n");
    int shown = 0;
    for (Finding finding : findings) {
      String row =
          "| %s | %s | %s | %s |\n"
              .formatted(
                  finding.severity().id(),
                  MarkdownText.of(Spot.name(finding.place(), style)),
                  MarkdownText.of(Printable.line(finding.message())),
                  MarkdownText.of(finding.rule()));
      if (page.length() + row.length() > ROOM_FOR_TABLE) {
        break;
      }
      page.append(row);
      shown++;
    }
    rest(findings.size() - shown, page);
  }

  private static void details(
      List<Finding> findings, Report report, Style style, StringBuilder page) throws IOException {
    HiddenRanges.Cache hidden = new HiddenRanges.Cache(report.scripts());
    page.append("\n<details>\n<summary>What to do</summary>\n");
    int shown = 0;
    for (Finding finding : findings) {
      StringBuilder section = new StringBuilder();
      section(finding, hidden, style, section);
      if (page.length() + section.length() > ROOM) {
        break;
      }
      page.append(section);
      shown++;
    }
    rest(findings.size() - shown, page);
    page.append("\n</details>\n");
  }

  private static void rest(int left, StringBuilder page) {
    if (left > 0) {
      page.append("\n… and ").append(left).append(" more: see the other reports of this run.\n");
    }
  }

  private static void section(
      Finding finding, HiddenRanges.Cache hidden, Style style, StringBuilder section)
      throws IOException {
    section.append(
        "\n**%s** %s\n"
            .formatted(
                finding.severity().id(), MarkdownText.of(Printable.line(finding.message()))));
    Place place = finding.place();
    if (!place.source().text().isEmpty()) {
      StringBuilder code = new StringBuilder();
      new CodeFrame(style, CodeFrame.gutter(place), MARK, Paint.STRONG)
          .write(place, hidden.of(place.source()), "", code);
      section.append('\n').append(MarkdownText.block(code.toString()));
    }
    section.append("\n* ").append(MarkdownText.of(Spot.name(place, style)));
    for (String line : Story.of(finding, style)) {
      section.append("\n* ").append(MarkdownText.of(line));
    }
    section.append('\n');
  }
}
