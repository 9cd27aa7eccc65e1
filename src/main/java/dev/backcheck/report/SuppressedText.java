package dev.backcheck.report;

import dev.backcheck.rule.Suppression;

/** What people are told of the comment that silences a finding. */
final class SuppressedText {

  private SuppressedText() {}

  /** Its reason, its place in the script, and its end if it has one. */
  static String of(Suppression by) {
    return Printable.line(by.reason())
        + " (line "
        + by.source().position(by.range().start()).line()
        + by.until().map(end -> ", until " + end.text()).orElse("")
        + ")";
  }
}
