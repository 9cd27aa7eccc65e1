package dev.backcheck.rules.credential;

import dev.backcheck.model.CredentialTimeline;
import dev.backcheck.model.Credentials;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.Name;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a credential another name, in every statement of the script that is about it. */
final class Renaming {

  private Renaming() {}

  static List<Edit> edits(Check check, CredentialStatement statement, String name) {
    KnownText old = check.text(statement.name());
    Credentials credentials =
        statement.scope() == Scope.SERVER
            ? check.model().serverCredentials()
            : check.model().databaseCredentials();
    Optional<CredentialTimeline> timeline = credentials.named(old);
    List<Edit> edits = new ArrayList<>();
    for (Step step : timeline.map(CredentialTimeline::steps).orElse(List.of())) {
      if (step.sharesScript(check.step())) {
        edits.add(edit(((CredentialStatement) step.statement()).name(), name));
      }
    }
    return edits;
  }

  static Edit edit(Name old, String name) {
    String written =
        old.quoting() == Name.Quoting.DOUBLE_QUOTES
            ? "\"" + name.replace("\"", "\"\"") + "\""
            : "[" + name.replace("]", "]]") + "]";
    return new Edit(old.range(), written);
  }
}
