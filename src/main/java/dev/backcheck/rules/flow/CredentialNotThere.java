package dev.backcheck.rules.flow;

import dev.backcheck.model.Coverage;
import dev.backcheck.model.Coverage.State;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LookedUpUrl;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** A credential that is not there when it is used: created too late, or dropped too early. */
abstract class CredentialNotThere extends StatementRule<Statement> {

  private final State state;
  private final String message;
  private final String related;

  /**
   * A rule about one of the reasons.
   *
   * @param message goes on after the credential
   * @param related what the statement does that is the reason
   */
  CredentialNotThere(String name, State state, String message, String related) {
    super(
        Family.FLOW,
        name,
        Statement.class,
        Where.option("CREDENTIAL").or(Trait.URL).and(Trait.CREDENTIALS));
    this.state = state;
    this.message = message;
    this.related = related;
  }

  @Override
  protected final void check(Statement statement, Check check) {
    for (LookedUpUrl use : check.lookedUp(statement)) {
      if (isNotThere(use.coverage())) {
        String what = "the credential for " + use.url().containerUrl();
        report(use.coverage(), use.location().value(), what, check);
      }
    }
    Optional<Value> name = check.model().namedCredential(statement);
    if (name.isPresent()) {
      Coverage coverage = check.model().coverage(check.text(name.get()), check.step());
      if (isNotThere(coverage)) {
        report(coverage, name.get(), "the credential of WITH CREDENTIAL", check);
      }
    }
  }

  private boolean isNotThere(Coverage coverage) {
    return coverage.state() == state && coverage.cause().isPresent();
  }

  private void report(Coverage coverage, Node place, String what, Check check) {
    Step cause = coverage.cause().orElseThrow();
    boolean sure = state == State.DROPPED || cause.placement().isCertain();
    boolean open = check.model().mayHaveOtherCredentials(check.step());
    check
        .report(place, what + " " + message)
        .related(cause, related)
        .warnUnless((sure || check.settings().closedInventory()) && !open);
  }
}
