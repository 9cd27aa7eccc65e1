package dev.backcheck.rule;

import dev.backcheck.source.SourceRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rule may ask while it looks at a suppression, and where it reports. */
public final class SuppressionCheck {

  private final Rule rule;
  private final Suppression suppression;
  private final RuleNames names;
  private final Set<String> used;
  private final Optional<LocalDate> today;
  private final List<ReportDraft> reports;

  SuppressionCheck(
      Rule rule,
      Suppression suppression,
      RuleNames names,
      Set<String> used,
      Optional<LocalDate> today,
      List<ReportDraft> reports) {
    this.rule = rule;
    this.suppression = suppression;
    this.names = names;
    this.used = used;
    this.today = today;
    this.reports = reports;
  }

  /** The rules there are. */
  public RuleNames names() {
    return names;
  }

  /** The day of the check, if it is known. */
  public Optional<LocalDate> today() {
    return today;
  }

  /** Whether the suppression silences a finding of a rule. */
  public boolean isUsed(String name) {
    return used.contains(name);
  }

  /** Reports a range of the script that holds the suppression. */
  public ReportDraft report(SourceRange range, String message) {
    ReportDraft draft =
        new ReportDraft(rule.spec(), new Place(suppression.source(), range), message);
    reports.add(draft);
    return draft;
  }
}
