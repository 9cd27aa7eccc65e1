package dev.backcheck.rules.flow;

import dev.backcheck.model.Coverage;
import dev.backcheck.model.Coverage.State;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Statement;
import java.util.function.Supplier;

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
    super(Family.FLOW, name, Statement.class);
    this.state = state;
    this.message = message;
    this.related = related;
  }

  @Override
  protected final void check(Statement statement, Check check) {
    Step step = check.step();
    check
        .model()
        .lookedUpContainers(statement)
        .forEach(
            (location, url) ->
                report(
                    check.model().coverage(url, step),
                    location.value(),
                    () -> "the credential for " + url.containerUrl(),
                    check));
    check
        .model()
        .namedCredential(statement)
        .ifPresent(
            name ->
                report(
                    check.model().coverage(check.text(name), step),
                    name,
                    () -> "the credential of WITH CREDENTIAL",
                    check));
  }

  private void report(Coverage coverage, Node place, Supplier<String> what, Check check) {
    if (coverage.state() != state || coverage.cause().isEmpty()) {
      return;
    }
    Step cause = coverage.cause().get();
    boolean sure = state == State.DROPPED || cause.placement().isCertain();
    boolean open = check.model().mayHaveOtherCredentials(check.step());
    check
        .report(place, what.get() + " " + message)
        .related(cause, related)
        .warnUnless((sure || check.settings().closedInventory()) && !open);
  }
}
