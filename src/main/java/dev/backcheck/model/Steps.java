package dev.backcheck.model;

import dev.backcheck.model.Step.Place;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Block;
import dev.backcheck.syntax.CredentialGuard;
import dev.backcheck.syntax.IfStatement;
import dev.backcheck.syntax.Module;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.TryCatch;
import dev.backcheck.syntax.WhileLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lays the nested statements of all scripts out in one line, each with the conditions it stands
 * under.
 */
final class Steps {

  private static final String FIRST_SERVER = "";

  private final List<Step> steps = new ArrayList<>();
  private String server = FIRST_SERVER;

  static List<Step> of(List<Script> scripts) {
    Steps result = new Steps();
    for (Script script : scripts) {
      int number = 0;
      Place root =
          new Place(
              Placement.ALWAYS, Branch.whole(), Optional.empty(), Optional.empty(), FIRST_SERVER);
      // Each script is sent to the first server until it says otherwise.
      result.server = FIRST_SERVER;
      for (Batch batch : script.batches()) {
        result.add(script, number++, batch.statements(), root.on(result.server));
      }
    }
    return result.steps;
  }

  private void add(Script script, int batch, List<Statement> statements, Place place) {
    Place here = place;
    for (Statement statement : statements) {
      if (statement instanceof SqlcmdCommand command && command.command().equals("connect")) {
        // The rest of the line may hold a password.
        server = command.argument().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        here = here.on(server);
      }
      steps.add(new Step(steps.size(), script, batch, statement, here));
      addNested(script, batch, statement, here);
    }
  }

  private void addNested(Script script, int batch, Statement statement, Place place) {
    Placement placement = place.placement();
    if (statement instanceof IfStatement choice) {
      add(script, batch, choice.then(), place.guarded(choice.guard()));
      add(script, batch, choice.otherwise(), place.guarded(choice.guard().map(Steps::negated)));
    } else if (statement instanceof WhileLoop loop) {
      add(script, batch, loop.body(), place.inner(placement.inLoop()));
    } else if (statement instanceof Block block) {
      add(script, batch, block.statements(), place);
    } else if (statement instanceof TryCatch block) {
      add(script, batch, block.attempt(), place.inner(placement));
      add(script, batch, block.handler(), place.inner(placement.inHandler()));
    } else if (statement instanceof Module module) {
      add(script, batch, module.body(), place.module());
    }
  }

  private static CredentialGuard negated(CredentialGuard guard) {
    return new CredentialGuard(guard.range(), guard.scope(), !guard.negated(), guard.name());
  }
}
