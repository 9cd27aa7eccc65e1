package dev.backcheck.report;

import dev.backcheck.report.Style.Paint;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Suppressed;
import dev.backcheck.source.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** For people: each finding with the lines it is about, what to do, and a summary at the end. */
final class TextReport implements ReportWriter {

  private static final char PRIMARY = '^';
  private static final char SECONDARY = '-';

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    HiddenRanges.Cache hidden = new HiddenRanges.Cache(report.scripts());
    Repeats repeats = new Repeats();
    for (Finding finding : report.findings()) {
      if (repeats.inFull(finding)) {
        write(finding, "", style, hidden, out);
        out.append('\n');
      }
    }
    for (Suppressed suppressed : style.suppressed() ? report.suppressed() : List.<Suppressed>of()) {
      write(suppressed.finding(), SuppressedText.of(suppressed.by()), style, hidden, out);
      out.append('\n');
    }
    repeats.write(style, out);
    if (style.summary()) {
      SummaryText.write(report, style, out);
    }
  }

  // Where it is suppressed, that says why and where.
  private static void write(
      Finding finding, String suppressed, Style style, HiddenRanges.Cache hidden, Appendable out)
      throws IOException {
    Paint paint = Paint.of(finding.severity());
    out.append(
            style.paint(
                paint, (suppressed.isEmpty() ? "" : "suppressed ") + finding.severity().id()))
        .append(style.paint(Paint.STRONG, ": " + Printable.line(finding.message())))
        .append("  ")
        .append(style.paint(Paint.FAINT, "[" + finding.rule() + "]"))
        .append('\n');
    int gutter = gutter(finding);
    arrow(finding.place(), gutter, style, out);
    if (hasText(finding.place())) {
      new CodeFrame(style, gutter, PRIMARY, paint)
          .write(finding.place(), hidden.of(finding.place().source()), "", out);
    }
    CodeFrame aside = new CodeFrame(style, gutter, SECONDARY, Paint.BLUE);
    for (Related related : finding.related()) {
      if (hasText(related.place())) {
        arrow(related.place(), gutter, style, out);
        HiddenRanges ranges = hidden.of(related.place().source());
        aside.write(related.place(), ranges, Printable.line(related.message()), out);
      } else {
        note(gutter, "see", related.place().source().name() + ": " + related.message(), style, out);
      }
    }
    out.append(style.paint(Paint.BLUE, " ".repeat(gutter + 2) + "|")).append('\n');
    note(gutter, "help", finding.help(), style, out);
    if (finding.fix().isPresent()) {
      note(gutter, "fix", finding.fix().get().title(), style, out);
    }
    if (hasText(finding.place())) {
      note(gutter, "effect", Effect.of(finding), style, out);
    }
    note(gutter, "on", targets(finding), style, out);
    note(gutter, "suppressed", suppressed, style, out);
  }

  private static int gutter(Finding finding) {
    int widest = CodeFrame.gutter(finding.place());
    for (Related related : finding.related()) {
      widest = Math.max(widest, CodeFrame.gutter(related.place()));
    }
    return widest;
  }

  private static String targets(Finding finding) {
    List<String> ids = new ArrayList<>();
    finding.targets().forEach(target -> ids.add(target.id()));
    return String.join(", ", ids);
  }

  private static boolean hasText(Place place) {
    return !place.source().text().isEmpty();
  }

  private static void arrow(Place place, int gutter, Style style, Appendable out)
      throws IOException {
    String name = Printable.line(place.source().name());
    out.append(style.paint(Paint.BLUE, " ".repeat(gutter + 1) + "--> ")).append(name);
    if (hasText(place)) {
      Position position = place.source().position(place.range().start());
      out.append(":" + position.line() + ":" + position.column());
    }
    out.append('\n');
  }

  private static void note(int gutter, String word, String text, Style style, Appendable out)
      throws IOException {
    if (text.isBlank()) {
      return;
    }
    String margin = " ".repeat(gutter + 2);
    String start = word + ": ";
    List<String> lines = Printable.wrapped(text, style.width() - margin.length() - 2);
    Iterator<String> rest = lines.iterator();
    out.append(style.paint(Paint.BLUE, margin + "= "))
        .append(style.paint(word.equals("help") ? Paint.GREEN : Paint.STRONG, start))
        .append(rest.next())
        .append('\n');
    while (rest.hasNext()) {
      out.append(margin).append(" ".repeat(2 + start.length())).append(rest.next()).append('\n');
    }
  }
}
