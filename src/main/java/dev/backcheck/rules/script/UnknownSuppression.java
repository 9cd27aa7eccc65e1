package dev.backcheck.rules.script;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Suppression;
import dev.backcheck.rule.Suppression.Named;
import dev.backcheck.rule.Suppression.Scope;
import dev.backcheck.rule.SuppressionCheck;
import dev.backcheck.rule.SuppressionRule;
import java.util.Optional;

/** A suppression that names nothing that can be suppressed. */
final class UnknownSuppression extends SuppressionRule {

  UnknownSuppression() {
    super("unknown-suppression");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("A suppression names no rule, or one that cannot be suppressed")
        .because(
            """
            It does nothing, and whoever wrote it believes that it does. There is no way to suppress everything: what nobody \
            has thought of yet is to be seen. A token that nothing closes and a file that cannot be read cannot be \
            suppressed, and a statement that cannot be read only at its place, since nobody knows what is in them.""")
        .instead(
            "Name the rules that the findings show: -- backcheck:ignore RULE, RULE the reason.")
        .bad(
            "-- backcheck:ignore «backup-without-cheksum» see ticket\nBACKUP LOG Hr TO DISK = 'D:\\hr.trn';")
        .bad("-- «backcheck:ignore»\nBACKUP LOG Hr TO DISK = 'D:\\hr.trn';")
        .bad(
            "-- backcheck:«disable» backup-without-checksum x\nBACKUP LOG Hr TO DISK = 'D:\\hr.trn';")
        .bad(
            "-- backcheck:ignore-file «syntax-error» generated\nBACKUP LOG Hr TO DISK = 'D:\\hr.trn';")
        .good("-- see backcheck:ignore\nBACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH CHECKSUM;")
        .good(
            "-- backcheck:ignore-file backup-without-checksum x y\nBACKUP LOG Hr TO DISK = 'D:\\hr.trn';");
  }

  @Override
  protected void check(Suppression suppression, SuppressionCheck check) {
    if (!suppression.isSuppression()) {
      UnknownWord.report(suppression, check);
      return;
    }
    if (suppression.rules().isEmpty()) {
      check.report(suppression.range(), "the suppression names no rule");
    }
    Scope scope = suppression.isForFile() ? Scope.FILE : Scope.STATEMENT;
    for (Named named : suppression.rules()) {
      Optional<Rule> rule = check.names().find(named.name());
      boolean known = rule.isPresent() || check.names().isUnreadableInput(named.name());
      Scope allowed = rule.map(Rule::suppressible).orElse(Scope.NOWHERE);
      if (!known) {
        check.report(named.range(), UnknownWord.missing(named.name(), check));
      } else if (allowed == Scope.NOWHERE) {
        check.report(named.range(), "no comment suppresses " + named.name());
      } else if (allowed.compareTo(scope) < 0) {
        check.report(
            named.range(), named.name() + " is suppressed at a statement, not for a whole file");
      }
    }
  }
}
