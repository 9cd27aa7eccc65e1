package dev.backcheck.report;

import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.source.Position;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.io.IOException;
import java.util.List;

/** The change that mends a finding: its lines as they are and as they would be. */
final class HtmlFix {

  private static final int MOST_LINES = 12;
  private static final int WIDEST = 2_000;

  private final HtmlPage page;
  private final Html html;

  HtmlFix(HtmlPage page, Html html) {
    this.page = page;
    this.html = html;
  }

  void write(Finding finding) throws IOException {
    if (finding.fix().isEmpty()) {
      return;
    }
    Fix fix = finding.fix().get();
    html.open("div", "fix").open("p").element("b", "", "Fix").text(" " + fix.title() + " ");
    html.element("span", "safety", safety(fix.safety())).close();
    if (canBeShown(fix, finding.place().source())) {
      lines(fix.edits(), finding.place().source());
    }
    html.close();
  }

  private static String safety(Fix.Safety safety) {
    return switch (safety) {
      case SAFE -> "safe";
      case UNSAFE -> "look before you apply it";
      case DISPLAY -> "to be made by hand";
    };
  }

  // A fix that would have to be changed to be shown is described only.
  private static boolean canBeShown(Fix fix, Source source) {
    List<Edit> edits = fix.edits();
    if (edits.isEmpty()) {
      return false;
    }
    SourceRange lines = lines(fix, source);
    Position start = source.position(lines.start());
    Position end = source.position(lines.end());
    return end.line() - start.line() < MOST_LINES
        && lines.length() < WIDEST
        && edits.stream()
            .map(Edit::text)
            .allMatch(text -> Printable.lines(text).equals(text) && text.length() < WIDEST);
  }

  private static SourceRange lines(Fix fix, Source source) {
    int first = fix.edits().get(0).range().start();
    int last = fix.edits().get(fix.edits().size() - 1).range().end();
    return source.line(source.position(first).line()).to(source.line(source.position(last).line()));
  }

  private void lines(List<Edit> edits, Source source) throws IOException {
    SourceRange lines = lines(new Fix("", Fix.Safety.DISPLAY, edits), source);
    HiddenRanges hidden = page.hidden(source);
    StringBuilder after = new StringBuilder();
    int at = lines.start();
    for (Edit edit : edits) {
      after.append(shown(hidden, source, new SourceRange(at, edit.range().start())));
      after.append(edit.text());
      at = edit.range().end();
    }
    after.append(shown(hidden, source, new SourceRange(at, lines.end())));
    String before = shown(hidden, source, lines);
    if (before.contentEquals(after)) {
      // What changes is masked.
      return;
    }
    html.open("pre", "diff");
    side("del", "-", before);
    side("ins", "+", after.toString());
    html.close();
  }

  // A line end at the end is not lost.
  private static String shown(HiddenRanges hidden, Source source, SourceRange range) {
    String text = hidden.masked(source.text(), range);
    boolean ended = range.length() > 0 && source.position(range.end()).column() == 1;
    return ended ? text + "\n" : text;
  }

  private void side(String element, String sign, String text) throws IOException {
    for (String line : text.split("\n", -1)) {
      html.open(element).with("data-sign", sign).text(line).close();
    }
  }
}
