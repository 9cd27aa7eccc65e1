package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.ManagedIdentitySupport.Use;
import dev.backcheck.reference.ManagedIdentityVerdict;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;

/** A managed identity on a server that has no use for it, for a reason that the tables know. */
abstract class UnfitServer extends StatementRule<Statement> {

  private final Use purpose;
  private final ManagedIdentityVerdict verdict;
  private final String why;

  /**
   * A rule about one of the reasons.
   *
   * @param why goes on after "relies on a managed identity, "
   */
  UnfitServer(String name, Use purpose, ManagedIdentityVerdict verdict, String why) {
    super(Family.MANAGED_IDENTITY, name, Statement.class, Trait.MANAGED_IDENTITY, Trait.TARGET);
    this.purpose = purpose;
    this.verdict = verdict;
    this.why = why;
  }

  @Override
  protected final void check(Statement statement, Check check) {
    Reliances.judged(statement, check, purpose, verdict).forEach(place -> place.report(why));
  }
}
