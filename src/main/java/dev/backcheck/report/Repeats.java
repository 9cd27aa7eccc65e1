package dev.backcheck.report;

import dev.backcheck.report.Style.Paint;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Advice that is given over and over. People are shown the first pieces in full and the places of
 * the others in a line: an error must not drown in a hundred times the same hint. Errors and
 * warnings are never shortened.
 */
final class Repeats {

  private static final int IN_FULL = 2;
  private static final int PLACES = 3;

  private final Map<String, List<Finding>> further = new LinkedHashMap<>();
  private final Map<String, Integer> shown = new LinkedHashMap<>();

  /** Whether a finding is to be shown in full; asked once for each, in order. */
  boolean inFull(Finding finding) {
    if (finding.severity() != Severity.INFO) {
      return true;
    }
    if (shown.merge(finding.rule(), 1, Integer::sum) <= IN_FULL) {
      return true;
    }
    further.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    return false;
  }

  /** A line for each rule that has more to say. */
  void write(Style style, Appendable out) throws IOException {
    for (Map.Entry<String, List<Finding>> entry : further.entrySet()) {
      List<Finding> more = entry.getValue();
      out.append(style.paint(Paint.CYAN, "info"))
          .append(": " + more.size() + " more like this  ")
          .append(style.paint(Paint.FAINT, "[" + entry.getKey() + "]"))
          .append(" at " + places(more))
          .append('\n');
    }
    if (!further.isEmpty()) {
      out.append("--format concise lists every place\n\n");
    }
  }

  private static String places(List<Finding> findings) {
    List<String> places = findings.stream().limit(PLACES).map(Repeats::place).toList();
    return String.join(", ", places) + (findings.size() > PLACES ? ", …" : "");
  }

  private static String place(Finding finding) {
    Position at = finding.place().source().position(finding.place().range().start());
    return Printable.line(finding.place().source().name()) + ":" + at.line() + ":" + at.column();
  }
}
