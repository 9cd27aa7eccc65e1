package dev.backcheck.report;

import dev.backcheck.history.HistoryMode;
import dev.backcheck.model.Model;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Checked;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.Suppressed;
import dev.backcheck.rule.UnreadableInput;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The outcome of a check.
 *
 * @param scripts what was read, in the order in which it is applied
 * @param findings by script in that order, then by place, then by rule name
 * @param summary the counts
 * @param suppressed findings that comments in the scripts silence, in the same order
 * @param rules descriptions of the rules that these findings are of, as far as there are any
 * @param background what the findings are told against
 * @param leftOut what is neither among the findings nor in the counts
 */
public record Report(
    List<Script> scripts,
    List<Finding> findings,
    Summary summary,
    List<Suppressed> suppressed,
    List<RuleSpec> rules,
    Background background,
    LeftOut leftOut) {

  /**
   * Counts of a check.
   *
   * @param files scripts that were given, read or not
   * @param statements statements of ours: BACKUP, RESTORE, credentials, keys
   * @param unreadable scripts or statements that could not be read
   * @param suppressed findings that were silenced
   * @param history how the scripts were put in order
   */
  public record Summary(
      int files,
      int batches,
      int statements,
      int unreadable,
      int errors,
      int warnings,
      int infos,
      int suppressed,
      Ordering history) {

    Summary withSuppressed(int count) {
      return new Summary(
          files, batches, statements, unreadable, errors, warnings, infos, count, history);
    }
  }

  /**
   * How scripts were put in order.
   *
   * @param mode the convention
   * @param guessed whether nobody named it
   */
  public record Ordering(HistoryMode mode, boolean guessed) {}

  /** Copies the lists. */
  public Report {
    scripts = List.copyOf(scripts);
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    rules = List.copyOf(rules);
  }

  /** A report without a background. */
  public Report(
      List<Script> scripts,
      List<Finding> findings,
      Summary summary,
      List<Suppressed> suppressed,
      List<RuleSpec> rules) {
    this(scripts, findings, summary, suppressed, rules, Background.NONE, LeftOut.NOTHING);
  }

  /** A report without anything suppressed, about rules that nobody describes. */
  public Report(List<Script> scripts, List<Finding> findings, Summary summary) {
    this(scripts, findings, summary, List.of(), List.of());
  }

  /** A report over scripts that were read, with its counts. */
  public static Report of(Model model, Checked checked, List<RuleSpec> rules) {
    return of(model, checked, rules, List.of());
  }

  /**
   * The same with the targets that were checked.
   *
   * @param targets in the order given
   */
  public static Report of(
      Model model, Checked checked, List<RuleSpec> rules, List<Target> targets) {
    return new Report(
        model.scripts(),
        checked.findings(),
        Counts.of(model, checked),
        checked.suppressed(),
        rules,
        new Background(targets, List.of(CredentialHistory.of(model))),
        LeftOut.NOTHING);
  }

  /**
   * The same with findings about inputs that could not be read; they come first.
   *
   * @param unread how many of them are not among the scripts
   */
  public Report withUnreadable(List<Finding> unreadable, int unread) {
    List<RuleSpec> described = new ArrayList<>(rules.size() + 1);
    described.addAll(rules);
    described.add(UnreadableInput.SPEC);
    Report all = new Report(scripts, findings, summary, suppressed, described, background, leftOut);
    return unreadable.isEmpty() && unread == 0
        ? all
        : all.withFindings(
            Stream.concat(unreadable.stream(), findings.stream()).toList(),
            summary.files() + unread,
            summary.unreadable() + unreadable.size());
  }

  /** The same with scripts that were checked apart from these. */
  public Report with(List<Report> others) {
    return others.isEmpty() ? this : Joined.of(this, others);
  }

  /** The same with other findings, counted again. */
  public Report withFindings(List<Finding> others) {
    return withFindings(others, summary.files(), summary.unreadable());
  }

  /** The same with other suppressed findings, counted again. */
  public Report withSuppressed(List<Suppressed> others) {
    return new Report(
        scripts,
        findings,
        summary.withSuppressed(others.size()),
        others,
        rules,
        background,
        leftOut);
  }

  /** The same, with something else left out. */
  Report withLeftOut(LeftOut other) {
    return new Report(scripts, findings, summary, suppressed, rules, background, other);
  }

  /**
   * The same with the findings only that are of interest in what has changed; those that the
   * baseline knows as well.
   */
  public Report changed(Predicate<Finding> isOfInterest) {
    List<Finding> kept = findings.stream().filter(isOfInterest).toList();
    return withFindings(kept)
        .withLeftOut(leftOut.changed(isOfInterest, findings.size() - kept.size()));
  }

  private Report withFindings(List<Finding> others, int files, int unreadable) {
    return new Report(
        scripts,
        others,
        Counts.of(summary, others, files, unreadable),
        suppressed,
        rules,
        background,
        leftOut);
  }

  /** The worst severity among the findings; empty when there is none. */
  public Optional<Severity> worst() {
    Severity worst = null;
    for (Finding finding : findings) {
      if (worst == null || finding.severity().compareTo(worst) > 0) {
        worst = finding.severity();
      }
    }
    return Optional.ofNullable(worst);
  }
}
