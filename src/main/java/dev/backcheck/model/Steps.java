package dev.backcheck.model;

import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Block;
import dev.backcheck.syntax.IfStatement;
import dev.backcheck.syntax.Module;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.TryCatch;
import dev.backcheck.syntax.WhileLoop;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the nested statements of all scripts out in one line, each with the conditions it stands
 * under.
 */
final class Steps {

  private record Place(Placement placement, Branch branch) {
    Place inner(Placement nested) {
      return new Place(nested, branch.inner());
    }
  }

  private final List<Step> steps = new ArrayList<>();

  static List<Step> of(List<Script> scripts) {
    Steps result = new Steps();
    for (Script script : scripts) {
      int number = 0;
      Branch root = Branch.whole();
      for (Batch batch : script.batches()) {
        result.add(script, number++, batch.statements(), new Place(Placement.ALWAYS, root));
      }
    }
    return result.steps;
  }

  private void add(Script script, int batch, List<Statement> statements, Place place) {
    for (Statement statement : statements) {
      int index = steps.size();
      steps.add(new Step(index, script, batch, statement, place.placement(), place.branch()));
      addNested(script, batch, statement, place);
    }
  }

  private void addNested(Script script, int batch, Statement statement, Place place) {
    Placement placement = place.placement();
    if (statement instanceof IfStatement choice) {
      add(script, batch, choice.then(), place.inner(placement.inCondition()));
      add(script, batch, choice.otherwise(), place.inner(placement.inCondition()));
    } else if (statement instanceof WhileLoop loop) {
      add(script, batch, loop.body(), place.inner(placement.inLoop()));
    } else if (statement instanceof Block block) {
      add(script, batch, block.statements(), place);
    } else if (statement instanceof TryCatch block) {
      add(script, batch, block.attempt(), place.inner(placement));
      add(script, batch, block.handler(), place.inner(placement.inHandler()));
    } else if (statement instanceof Module module) {
      add(script, batch, module.body(), new Place(placement.inModule(), Branch.whole()));
    }
  }
}
