package dev.backcheck.model;

import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import dev.backcheck.value.Possible;
import dev.backcheck.value.Variables;
import java.util.List;

/** Says of each value of a statement what it stands for there. */
final class Binding {

  private final Frame frame;
  private final Variables variables;
  private final Values values;
  private final HiddenPlaces hidden;

  Binding(Frame frame, Variables variables, Values values, HiddenPlaces hidden) {
    this.frame = frame;
    this.variables = variables;
    this.values = values;
    this.hidden = hidden;
  }

  /**
   * Binds the values of a statement.
   *
   * @return whether one of them is not just what it says
   */
  boolean bind(Statement statement, List<Value> written) {
    boolean any = false;
    for (Value value : written) {
      bind(value, statement);
      any |= values.isBound(value);
    }
    if (!variables.isEmpty()) {
      for (String name : SecretVariables.in(statement, frame.script().source())) {
        variables
            .get(name)
            .map(Possible::text)
            .ifPresent(text -> text.origins().forEach(hidden::add));
      }
    }
    return any;
  }

  private void bind(Value value, Statement statement) {
    if (value instanceof Secret secret) {
      bind(secret.reveal(), statement);
      if (values.isBound(secret.reveal())) {
        values.of(secret).origins().forEach(hidden::add);
      }
    } else if (isOpen(value)) {
      values.bind(value, frame.evaluator(statement, variables).evaluate(value));
    }
  }

  // Every other value is what it says.
  private boolean isOpen(Value value) {
    if (value instanceof Variable variable) {
      return variables.get(variable.name()).isPresent();
    }
    return (value instanceof Text text && text.value().indexOf('$') >= 0)
        || (value instanceof Name name && name.value().indexOf('$') >= 0);
  }
}
