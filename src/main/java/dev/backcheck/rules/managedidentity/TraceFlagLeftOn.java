package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.OtherStatement;
import java.util.List;

/** The trace flag that checks managed identities, switched on for good. */
final class TraceFlagLeftOn extends StatementRule<OtherStatement> {

  private static final String ON = "«DBCC TRACEON (4675, -1)»;\n";

  TraceFlagLeftOn() {
    super(Family.MANAGED_IDENTITY, "trace-flag-4675-left-on", OtherStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("Trace flag 4675 is switched on for the whole server and not off again")
        .because(
            """
            With trace flag 4675 CREATE CREDENTIAL checks that the server has a primary managed identity. It is meant for \
            finding out why a backup fails, not to stay on in production.""")
        .instead("Switch it off when the credential is created: DBCC TRACEOFF (4675, -1).")
        .limits(
            "Without -1 the flag ends with the session and is let pass. Another script may switch it off.")
        .sources("VMMI", "KB-pub")
        .bad(ON + Nightly.MANAGED)
        .bad(
            "«DBCC TRACEON(4675, 3605, -1)»\nGO\n" + Nightly.MANAGED + "\nDBCC TRACEOFF(3605, -1);")
        .good(ON.replaceAll("[«»]", "") + Nightly.MANAGED + "\nDBCC TRACEOFF (4675, -1);")
        .good("DBCC TRACEON (4675);\n" + Nightly.MANAGED);
  }

  @Override
  protected void check(OtherStatement statement, Check check) {
    if (!TraceFlags.isGlobal(statement, "TRACEON")) {
      return;
    }
    List<Step> steps = check.model().steps();
    boolean off =
        steps.subList(check.step().index() + 1, steps.size()).stream()
            .anyMatch(
                step ->
                    step.statement() instanceof OtherStatement other
                        && TraceFlags.isGlobal(other, "TRACEOFF"));
    if (!off) {
      check.report(statement, "trace flag 4675 is switched on for the whole server and stays on");
    }
  }
}
