package dev.backcheck.rules.script;

import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Suppression;
import dev.backcheck.rule.Suppression.Named;
import dev.backcheck.rule.Suppression.Until;
import dev.backcheck.rule.SuppressionCheck;
import dev.backcheck.rule.SuppressionRule;
import java.util.stream.Collectors;

/** A suppression whose last day is over. */
final class ExpiredSuppression extends SuppressionRule {

  private static final String OVER =
      "-- backcheck:ignore backup-without-checksum «until=2026-03-31» see ticket\n"
          + "BACKUP LOG Hr TO DISK = 'D:\\hr.trn';";

  ExpiredSuppression() {
    super("expired-suppression");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("A suppression was to end by now")
        .because(
            """
            Its author has promised to mend the mistake by that day. It is not in force any more: what it names is reported. \
            One whose day is no date is never in force.""")
        .instead("Mend the mistake, or think again: a new reason and a new day, until=YYYY-MM-DD.")
        .limits(
            "The day itself belongs to it. Without a day of the check, --as-of, it does not end.")
        .bad(Example.of(OVER).asOf("2026-04-01"))
        .bad(OVER.replace("2026-03-31", "soon"))
        .good(Example.of(OVER.replaceAll("[«»]", "")).asOf("2026-03-31"))
        .good(Example.of(OVER.replaceAll("[«»]", "")));
  }

  @Override
  protected void check(Suppression suppression, SuppressionCheck check) {
    if (!suppression.isSuppression() || !suppression.isOver(check.today())) {
      return;
    }
    Until until = suppression.until().orElseThrow();
    String rules = suppression.rules().stream().map(Named::name).collect(Collectors.joining(", "));
    String what =
        until.day().isPresent()
            ? "the suppression of %s ended on %s".formatted(rules, until.text())
            : "until=%s is no date, so the suppression is not in force".formatted(until.text());
    check.report(until.range(), what);
  }
}
