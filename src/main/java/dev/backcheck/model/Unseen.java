package dev.backcheck.model;

import dev.backcheck.syntax.Assignment;
import dev.backcheck.syntax.Concatenation;
import dev.backcheck.syntax.Declaration;
import dev.backcheck.syntax.Declare;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.FunctionCall;
import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.UnreadableStatement;
import dev.backcheck.syntax.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Statements that may do something to credentials that the model does not see. */
final class Unseen {

  private static final String WORD = "CREDENTIAL";

  private final Set<Step> dynamic = new HashSet<>();
  private int first = Integer.MAX_VALUE;

  static Unseen of(List<Step> steps) {
    Unseen unseen = new Unseen();
    Set<String> variables = new HashSet<>();
    Step previous = null;
    for (Step step : steps) {
      boolean sameBatch =
          previous != null && previous.sharesScript(step) && previous.batch() == step.batch();
      if (!sameBatch) {
        variables.clear();
      }
      previous = step;
      unseen.add(step, variables);
    }
    return unseen;
  }

  private void add(Step step, Set<String> variables) {
    Statement statement = step.statement();
    if (statement instanceof Declare declare) {
      for (Declaration declaration : declare.declarations()) {
        declaration.value().ifPresent(v -> note(declaration.variable(), v, variables));
      }
    } else if (statement instanceof Assignment assignment) {
      assignment.targets().forEach(t -> note(t.variable(), t.value(), variables));
    } else if (statement instanceof Execute call && runsText(call)) {
      call.arguments().stream()
          .limit(1)
          .map(Execute.Argument::value)
          .filter(text -> mentions(text, variables))
          .forEach(text -> run(step, text));
    } else if (isUnread(statement)) {
      open(step);
    }
  }

  private void run(Step step, Expression text) {
    if (!isConstant(text)) {
      dynamic.add(step);
    }
    open(step);
  }

  private static boolean isConstant(Expression text) {
    return text instanceof Text
        || (text instanceof Concatenation joined
            && joined.operands().stream().allMatch(Text.class::isInstance));
  }

  private void open(Step step) {
    first = Math.min(first, step.index());
  }

  private static boolean isUnread(Statement statement) {
    return (statement instanceof UnreadableStatement broken && broken.opening().endsWith(WORD))
        || (statement instanceof SqlcmdCommand command && command.command().equals("r"));
  }

  private static boolean runsText(Execute call) {
    return call.form() == Execute.Form.TEXT
        || call.procedure()
            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("sp_executesql"))
            .isPresent();
  }

  private static void note(Variable variable, Expression value, Set<String> variables) {
    if (mentions(value, variables)) {
      variables.add(variable.name().toLowerCase(Locale.ROOT));
    }
  }

  private static boolean mentions(Expression expression, Set<String> variables) {
    if (expression instanceof Text text) {
      return text.value().toUpperCase(Locale.ROOT).contains(WORD);
    }
    if (expression instanceof Variable variable) {
      return variables.contains(variable.name().toLowerCase(Locale.ROOT));
    }
    Stream<Expression> parts =
        expression instanceof Concatenation joined
            ? joined.operands().stream()
            : expression instanceof FunctionCall call ? call.arguments().stream() : Stream.empty();
    return parts.anyMatch(part -> mentions(part, variables));
  }

  /** Whether a statement runs a text that is not in the script and speaks of credentials. */
  boolean isDynamic(Step step) {
    return dynamic.contains(step);
  }

  /** Whether something before a step may have made or removed credentials unseen. */
  boolean isBefore(Step step) {
    return first < step.index();
  }
}
