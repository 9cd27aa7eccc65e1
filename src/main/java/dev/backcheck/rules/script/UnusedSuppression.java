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

/** A suppression that silences nothing. */
final class UnusedSuppression extends SuppressionRule {

  UnusedSuppression() {
    super("unused-suppression");
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("A suppression silences nothing")
        .because(
            """
            The mistake is mended, or the comment stands in the wrong place. In the first case it would silence the next \
            mistake of the kind, in the second it does not do what its author believes.""")
        .instead(
            """
            Take it out, or put it right above the statement, or behind it on its line. One inside a text that is run \
            (EXEC) belongs above the EXEC.""")
        .ignoreWhen(
            """
            The script is also checked for other targets, or with other scripts around it, and the finding comes up there.""")
        .limits("A rule that does not run is not counted as unused.")
        .bad(
            "-- backcheck:ignore «backup-without-checksum» see ticket\n"
                + "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH CHECKSUM;")
        .bad(
            "-- backcheck:ignore backup-without-checksum, «unknown-option» a test\n"
                + "BACKUP LOG Hr TO DISK = 'D:\\hr.trn';")
        .good(
            "-- backcheck:ignore backup-without-checksum see ticket\n"
                + "BACKUP LOG Hr TO DISK = 'D:\\hr.trn';")
        .good(
            "DECLARE @sql nvarchar(max) = N'BACKUP LOG Hr TO DISK = ''D:\\hr.trn''';\n"
                + "EXEC (@sql); -- backcheck:ignore backup-without-checksum see ticket");
  }

  @Override
  protected void check(Suppression suppression, SuppressionCheck check) {
    if (!suppression.isInForce(check.today())) {
      return;
    }
    Scope scope = suppression.isForFile() ? Scope.FILE : Scope.STATEMENT;
    for (Named named : suppression.rules()) {
      Optional<Rule> rule =
          check
              .names()
              .find(named.name())
              .filter(known -> known.suppressible().compareTo(scope) >= 0)
              .filter(known -> check.names().runs(known) && !check.isUsed(known.name()));
      if (rule.isPresent()) {
        check.report(named.range(), "the suppression of " + named.name() + " silences nothing");
      }
    }
  }
}
