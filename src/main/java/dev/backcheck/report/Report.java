package dev.backcheck.report;

import dev.backcheck.model.Model;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.Script;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a check.
 *
 * @param scripts what was read, in the order in which it is applied
 * @param findings by script in that order, then by place, then by rule name
 * @param summary the counts
 */
public record Report(List<Script> scripts, List<Finding> findings, Summary summary) {

  /**
   * Counts of a check.
   *
   * @param files scripts that were given, read or not
   * @param statements statements of ours: BACKUP, RESTORE, credentials, keys
   * @param unreadable scripts or statements that could not be read
   * @param suppressed findings that were silenced
   */
  public record Summary(
      int files,
      int batches,
      int statements,
      int unreadable,
      int errors,
      int warnings,
      int infos,
      int suppressed) {}

  /** Copies the lists. */
  public Report {
    scripts = List.copyOf(scripts);
    findings = List.copyOf(findings);
  }

  /** A report over scripts that were read, with its counts; nothing is suppressed. */
  public static Report of(Model model, List<Finding> findings) {
    return new Report(model.scripts(), findings, Counts.of(model, findings));
  }

  /** The worst severity among the findings; empty when there is none. */
  public Optional<Severity> worst() {
    return findings.stream().map(Finding::severity).max(Severity::compareTo);
  }
}
