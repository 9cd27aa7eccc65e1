package dev.backcheck.model;

import dev.backcheck.procedure.KnownProcedures;
import dev.backcheck.procedure.Outcome;
import dev.backcheck.procedure.Run;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Execute.Argument;
import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.Variable;
import dev.backcheck.value.DataType;
import dev.backcheck.value.Evaluator;
import dev.backcheck.value.Possible;
import dev.backcheck.value.Variables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What calls do: they run texts, and give variables values.
 *
 * <p>Sources: <a
 * href="https://learn.microsoft.com/sql/t-sql/language-elements/execute-transact-sql">EXECUTE</a>,
 * <a
 * href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-executesql-transact-sql">sp_executesql</a>.
 */
final class Calls {

  // The parameters sp_executesql is told of: N'@p nvarchar(400), @n int OUTPUT'.
  private static final Pattern PARAMETER =
      Pattern.compile("(?:^|,)\\s*(@[\\w@#$]++)(?:\\s+AS\\b)?\\s*([^,(=]*+(?:\\([^)]*+\\))?)");
  private static final Pattern BEHIND_TYPE = Pattern.compile("\\s+(OUTPUT|OUT|READONLY)\\s*$");

  private final Steps steps;
  private final Frame frame;
  private final Variables variables;

  Calls(Steps steps, Frame frame, Variables variables) {
    this.steps = steps;
    this.frame = frame;
    this.variables = variables;
  }

  void run(Step step, Execute call, Place place) {
    Evaluator evaluator = frame.evaluator(call, variables);
    if (call.form() == Execute.Form.TEXT && !call.arguments().isEmpty()) {
      Expression text = call.arguments().get(0).value();
      Place there =
          call.server().map(server -> place.on(Step.LINKED + key(server.value()))).orElse(place);
      run(step, text, evaluator.evaluate(text), there, Variables.none());
    } else if (call.calls("sp_executesql")) {
      executeSql(step, call, place, evaluator);
      return;
    } else {
      KnownProcedures.outcome(call, evaluator).ifPresent(known -> follow(step, known, place));
    }
    forgetOutput(call);
  }

  private void run(Step step, Expression where, Possible text, Place place, Variables own) {
    if (!text.isNull()) {
      steps.run(step, frame, where.range(), text, place, own);
    }
  }

  // A text that is run some other day is followed as a module is.
  private void follow(Step step, Outcome known, Place place) {
    known.secrets().forEach(steps.hidden()::add);
    for (Run run : known.runs()) {
      Place here =
          switch (run.moment()) {
            case HERE -> place;
            case APART -> place.apart();
            case LATER -> place.module();
          };
      Place there = run.server().map(name -> here.on("at:" + name)).orElse(here);
      steps.run(step, frame, run.made(), run.text(), there, Variables.none());
    }
    if (known.complete() && known.runs().isEmpty()) {
      steps.gaps().read(step);
    } else if (!known.complete()) {
      steps.gaps().unfollowed(step);
    }
  }

  private void executeSql(Step step, Execute call, Place place, Evaluator evaluator) {
    Optional<Argument> text = call.argument(0, "@stmt").or(() -> call.argument(0, "@statement"));
    Variables own = Variables.none();
    List<MatchResult> parameters = parameters(call, evaluator);
    List<String> names = parameters.stream().map(found -> found.group(1)).toList();
    for (int i = 0; i < names.size(); i++) {
      Possible value =
          call.argument(i + 2, names.get(i))
              .map(argument -> evaluator.evaluate(argument.value()))
              .orElse(Possible.unknown(names.get(i), Optional.empty()));
      own.declare(names.get(i), type(parameters.get(i).group(2)), value);
    }
    text.ifPresent(
        argument -> run(step, argument.value(), evaluator.evaluate(argument.value()), place, own));
    forgetOutput(call);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      call.argument(i + 2, name)
          .filter(Argument::output)
          .ifPresent(out -> give(out, name, own, text, evaluator));
    }
  }

  // What the text leaves in an OUTPUT parameter, where it was read.
  private void give(
      Argument out, String name, Variables own, Optional<Argument> text, Evaluator evaluator) {
    boolean read = text.isPresent() && evaluator.evaluate(text.get().value()).text().isConstant();
    if (read && out.value() instanceof Variable variable) {
      own.get(name).ifPresent(value -> variables.set(variable.name(), value));
    }
  }

  private static DataType type(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    return DataType.declared(BEHIND_TYPE.matcher(upper).replaceFirst(""));
  }

  private static List<MatchResult> parameters(Execute call, Evaluator evaluator) {
    String list =
        call.argument(1, "@params")
            .map(argument -> evaluator.evaluate(argument.value()).text().pattern())
            .orElse("");
    return PARAMETER.matcher(list).results().toList();
  }

  private void forgetOutput(Execute call) {
    call.result().ifPresent(variable -> variables.forget(variable.name()));
    for (Argument argument : call.arguments()) {
      if (argument.output() && argument.value() instanceof Variable variable) {
        variables.forget(variable.name());
      }
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
