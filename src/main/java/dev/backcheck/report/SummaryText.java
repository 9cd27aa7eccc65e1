package dev.backcheck.report;

import dev.backcheck.history.HistoryMode;
import dev.backcheck.report.Report.Summary;
import dev.backcheck.report.Style.Paint;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last lines of a report for people: what was found in how much. */
final class SummaryText {

  private SummaryText() {}

  static void write(Report report, Style style, Appendable out) throws IOException {
    out.append(counts(report, style))
        .append(style.fixable() ? fixable(report.findings()) : "")
        .append('\n');
    if (!report.findings().isEmpty()) {
      String rule = report.findings().get(0).rule();
      out.append(
              style.paint(Paint.FAINT, "why, and what to write instead: backcheck explain " + rule))
          .append('\n');
    }
  }

  /** The counts, in one line. */
  static String counts(Report report, Style style) {
    Summary summary = report.summary();
    LeftOut leftOut = report.leftOut();
    StringBuilder out = new StringBuilder();
    String none = leftOut.known().isEmpty() ? "no findings" : "no new findings";
    out.append(findings(summary, none, style))
        .append(" in ")
        .append(plural(summary.files(), "file"));
    out.append(order(summary)).append("; ");
    out.append(
        summary.statements() == 0
            ? "no BACKUP, RESTORE or CREDENTIAL statement among them"
            : plural(summary.statements(), "statement") + " checked");
    if (summary.unreadable() > 0) {
      out.append(", " + summary.unreadable() + " unreadable");
    }
    if (summary.suppressed() > 0) {
      out.append(", " + plural(summary.suppressed(), "finding") + " suppressed");
    }
    if (leftOut.baseline().isPresent()) {
      out.append(", " + plural(leftOut.known().size(), "finding") + " in the baseline");
    }
    if (leftOut.unchanged().isPresent()) {
      out.append(", " + plural(leftOut.unchanged().getAsInt(), "finding") + " in unchanged files");
    }
    return out.toString();
  }

  /** How many findings of each severity there are. */
  static String findings(Summary summary) {
    return findings(summary, "no findings", Style.PLAIN);
  }

  private static String findings(Summary summary, String none, Style style) {
    List<String> found = new ArrayList<>();
    count(summary.errors(), "error", Severity.ERROR, style, found);
    count(summary.warnings(), "warning", Severity.WARNING, style, found);
    count(summary.infos(), "info", Severity.INFO, style, found);
    return found.isEmpty() ? style.paint(Paint.GREEN, none) : String.join(", ", found);
  }

  // What is to be shown only is nobody's to make.
  private static String fixable(List<Finding> findings) {
    long safe = fixes(findings, Fix.Safety.SAFE);
    long unsafe = fixes(findings, Fix.Safety.UNSAFE);
    if (safe == 0) {
      return unsafe == 0 ? "" : "; " + unsafe + " fixable with --fix --unsafe-fixes";
    }
    return "; "
        + safe
        + " fixable with --fix"
        + (unsafe == 0 ? "" : ", " + unsafe + " more with --unsafe-fixes");
  }

  private static long fixes(List<Finding> findings, Fix.Safety safety) {
    long count = 0;
    for (Finding finding : findings) {
      Optional<Fix> fix = finding.fix();
      if (fix.isPresent() && fix.get().safety() == safety) {
        count++;
      }
    }
    return count;
  }

  // For a single script there is no order.
  private static String order(Summary summary) {
    Report.Ordering history = summary.history();
    return summary.files() < 2 || history.mode() == HistoryMode.GIVEN
        ? ""
        : " " + history.mode().words() + (history.guessed() ? " (guessed)" : "");
  }

  private static void count(
      int count, String word, Severity severity, Style style, List<String> found) {
    if (count > 0) {
      found.add(style.paint(Paint.of(severity), plural(count, word)));
    }
  }

  /** A number and what is counted. */
  static String plural(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
