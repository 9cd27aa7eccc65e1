package dev.backcheck.report;

import dev.backcheck.reference.Target;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to say of a finding besides its message: a line each, without code. */
final class Story {

  private Story() {}

  static List<String> of(Finding finding, Style style) {
    List<String> lines = new ArrayList<>();
    for (Related related : finding.related()) {
      lines.add(
          "see: " + Spot.name(related.place(), style) + ": " + Printable.line(related.message()));
    }
    lines.add("help: " + Printable.line(finding.help()));
    if (!finding.place().source().text().isEmpty()) {
      lines.add("effect: " + Effect.of(finding));
    }
    if (!finding.targets().isEmpty()) {
      lines.add("on: " + targets(finding));
    }
    return lines;
  }

  /** The targets for which it holds, in one line; empty where none was given. */
  static String targets(Finding finding) {
    return finding.targets().stream().map(Target::id).collect(Collectors.joining(", "));
  }
}
