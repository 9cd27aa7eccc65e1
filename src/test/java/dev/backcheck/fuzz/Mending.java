package dev.backcheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.fix.Fixed;
import dev.backcheck.fix.FixedScript;
import dev.backcheck.fix.Fixer;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import java.util.List;

/** What fixes do to any script: what they say, nothing else, and once. */
final class Mending {

  private final Backcheck backcheck;

  Mending(Backcheck backcheck) {
    this.backcheck = backcheck;
  }

  void check(List<Source> sources, Report report) {
    if (report.findings().stream().noneMatch(finding -> finding.fix().isPresent())) {
      return;
    }
    Fixer safe = Fixer.of(backcheck::check);
    for (Fixer fixer : List.of(safe, safe.withUnsafe())) {
      Fixed fixed = fixer.fix(sources);
      fixed.scripts().forEach(Mending::assertOnlyEdits);
      assertThat(unreadable(fixed.after())).isLessThanOrEqualTo(unreadable(report));
      if (!fixed.changed().isEmpty() && fixed.refused().isEmpty()) {
        assertThat(fixer.fix(fixed.sources()).changed()).as("fixed again").isEmpty();
      }
    }
  }

  private static long unreadable(Report report) {
    return report.findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule.equals("syntax-error") || rule.equals("unterminated-token"))
        .count();
  }

  private static void assertOnlyEdits(FixedScript script) {
    String before = script.before().text();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Edit edit : script.edits()) {
      text.append(before, at, edit.range().start()).append(edit.text());
      at = edit.range().end();
    }
    assertThat(script.after().text()).isEqualTo(text.append(before.substring(at)).toString());
  }
}
