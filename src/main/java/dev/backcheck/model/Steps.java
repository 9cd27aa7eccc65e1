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

  private final List<Step> steps = new ArrayList<>();

  static List<Step> of(List<Script> scripts) {
    Steps result = new Steps();
    for (Script script : scripts) {
      int number = 0;
      for (Batch batch : script.batches()) {
        result.add(script, number++, batch.statements(), Placement.ALWAYS);
      }
    }
    return result.steps;
  }

  private void add(Script script, int batch, List<Statement> statements, Placement placement) {
    for (Statement statement : statements) {
      steps.add(new Step(steps.size(), script, batch, statement, placement));
      addNested(script, batch, statement, placement);
    }
  }

  private void addNested(Script script, int batch, Statement statement, Placement placement) {
    if (statement instanceof IfStatement choice) {
      add(script, batch, choice.then(), placement.inCondition());
      add(script, batch, choice.otherwise(), placement.inCondition());
    } else if (statement instanceof WhileLoop loop) {
      add(script, batch, loop.body(), placement.inLoop());
    } else if (statement instanceof Block block) {
      add(script, batch, block.statements(), placement);
    } else if (statement instanceof TryCatch block) {
      add(script, batch, block.attempt(), placement);
      add(script, batch, block.handler(), placement.inHandler());
    } else if (statement instanceof Module module) {
      add(script, batch, module.body(), placement.inModule());
    }
  }
}
