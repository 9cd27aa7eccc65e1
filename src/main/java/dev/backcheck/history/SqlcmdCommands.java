package dev.backcheck.history;

import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Block;
import dev.backcheck.syntax.IfStatement;
import dev.backcheck.syntax.Module;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.TryCatch;
import dev.backcheck.syntax.WhileLoop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lines for sqlcmd, wherever in a script they stand. */
public final class SqlcmdCommands {

  private SqlcmdCommands() {}

  /** All of a script, in order; sqlcmd reads them before the server sees any statement. */
  public static List<SqlcmdCommand> of(Script script) {
    List<SqlcmdCommand> found = List.of();
    for (Batch batch : script.batches()) {
      for (Statement statement : batch.statements()) {
        if (statement instanceof SqlcmdCommand || !nested(statement).isEmpty()) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          add(statement, found);
        }
      }
    }
    return found;
  }

  // Not by recursion: statements may nest deeper than the stack.
  private static void add(Statement outermost, List<SqlcmdCommand> found) {
    Deque<Statement> open = new ArrayDeque<>();
    open.push(outermost);
    while (!open.isEmpty()) {
      Statement statement = open.pop();
      if (statement instanceof SqlcmdCommand command) {
        found.add(command);
      }
      push(nested(statement), open);
    }
  }

  private static void push(List<Statement> statements, Deque<Statement> open) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      open.push(statements.get(i));
    }
  }

  private static List<Statement> nested(Statement statement) {
    if (statement instanceof IfStatement choice) {
      return both(choice.then(), choice.otherwise());
    }
    if (statement instanceof TryCatch block) {
      return both(block.attempt(), block.handler());
    }
    if (statement instanceof WhileLoop loop) {
      return loop.body();
    }
    if (statement instanceof Block block) {
      return block.statements();
    }
    return statement instanceof Module module ? module.body() : List.of();
  }

  private static List<Statement> both(List<Statement> first, List<Statement> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    List<Statement> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
