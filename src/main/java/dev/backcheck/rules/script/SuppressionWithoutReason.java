package dev.backcheck.rules.script;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Suppression;
import dev.backcheck.rule.Suppression.Named;
import dev.backcheck.rule.SuppressionCheck;
import dev.backcheck.rule.SuppressionRule;
import java.util.stream.Collectors;

/** A suppression that does not say why. */
final class SuppressionWithoutReason extends SuppressionRule {

  SuppressionWithoutReason() {
    super("suppression-without-reason");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("A finding is suppressed without a reason")
        .because(
            """
            Nobody can tell a year later whether a suppression without a reason was a decision or a way to get the pipeline \
            green. It is not in force: what it names is reported.""")
        .instead("Write the reason behind the rule: -- backcheck:ignore RULE the reason.")
        .limits("Any text with a letter in it is a reason; whether it is a good one, people judge.")
        .bad("-- «backcheck:ignore backup-without-checksum»\nBACKUP LOG Hr TO DISK = 'D:\\hr.trn';")
        .bad(
            "BACKUP LOG Hr TO DISK = 'D:\\hr.trn'; -- «backcheck:ignore backup-without-checksum --»")
        .good(
            "-- backcheck:ignore backup-without-checksum the file system verifies\n"
                + "BACKUP LOG Hr TO DISK = 'D:\\hr.trn';")
        .good(
            "/* backcheck:ignore backup-without-checksum: a test, until=2099-12-31 */\n"
                + "BACKUP LOG Hr TO DISK = 'D:\\hr.trn';");
  }

  @Override
  protected void check(Suppression suppression, SuppressionCheck check) {
    if (!suppression.isSuppression() || suppression.hasReason() || suppression.rules().isEmpty()) {
      return;
    }
    String rules = suppression.rules().stream().map(Named::name).collect(Collectors.joining(", "));
    check.report(
        suppression.range(),
        "the suppression of " + rules + " gives no reason, so it is not in force");
  }
}
