package dev.backcheck.model;

import dev.backcheck.syntax.Assignment;
import dev.backcheck.syntax.Block;
import dev.backcheck.syntax.Concatenation;
import dev.backcheck.syntax.Declaration;
import dev.backcheck.syntax.Declare;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.IfStatement;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.TryCatch;
import dev.backcheck.syntax.Variable;
import dev.backcheck.syntax.WhileLoop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which variables statements give another value, and how: where a loop runs again, or an error. */
final class Assigned {

  /** How a variable changes. */
  enum Way {
    /** Something is put behind what it holds. */
    APPENDED,
    /** It gets one new value. */
    ONCE,
    /** Anything else. */
    OTHERWISE
  }

  private final String text;
  private final Map<String, Way> ways = new LinkedHashMap<>();

  private Assigned(String text) {
    this.text = text;
  }

  /**
   * The variables by their names in lower case.
   *
   * @param text the text the statements stand in
   */
  static Map<String, Way> in(List<Statement> statements, String text) {
    Assigned assigned = new Assigned(text);
    assigned.addAll(statements);
    return assigned.ways;
  }

  private void addAll(List<Statement> statements) {
    statements.forEach(this::add);
  }

  private void add(Statement statement) {
    if (statement instanceof Assignment assignment) {
      assignment.targets().forEach(target -> add(target, assignment.fromRows()));
    } else if (statement instanceof Declare declare) {
      declare.declarations().stream().map(Declaration::variable).forEach(v -> add(v, Way.ONCE));
    } else if (statement instanceof Execute call) {
      call.result().ifPresent(v -> add(v, Way.ONCE));
      call.arguments().stream()
          .filter(Execute.Argument::output)
          .map(Execute.Argument::value)
          .filter(Variable.class::isInstance)
          .forEach(v -> add((Variable) v, Way.ONCE));
    } else if (statement instanceof OtherStatement other) {
      MentionedVariables.changed(other, text).forEach(name -> put(name, Way.ONCE));
    } else if (statement instanceof IfStatement choice) {
      addAll(choice.then());
      addAll(choice.otherwise());
    } else if (statement instanceof WhileLoop loop) {
      addAll(loop.body());
    } else if (statement instanceof Block block) {
      addAll(block.statements());
    } else if (statement instanceof TryCatch block) {
      addAll(block.attempt());
      addAll(block.handler());
    }
  }

  private void add(Assignment.Target target, boolean fromRows) {
    add(target.variable(), isAppended(target) ? Way.APPENDED : fromRows ? Way.OTHERWISE : Way.ONCE);
  }

  /** Whether a variable keeps what it holds as its beginning. */
  static boolean isAppended(Assignment.Target target) {
    return target.operator().equals("+=") || startsWith(target.value(), target.variable());
  }

  private static boolean startsWith(Expression value, Variable variable) {
    return value instanceof Concatenation joined
        && joined.operands().get(0) instanceof Variable first
        && first.name().equalsIgnoreCase(variable.name());
  }

  private void add(Variable variable, Way way) {
    put(variable.name().toLowerCase(Locale.ROOT), way);
  }

  private void put(String name, Way way) {
    ways.merge(
        name,
        way,
        (before, now) ->
            before == Way.APPENDED && now == Way.APPENDED ? Way.APPENDED : Way.OTHERWISE);
  }
}
