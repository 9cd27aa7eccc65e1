package dev.backcheck.model;

import dev.backcheck.model.Assigned.Way;
import dev.backcheck.syntax.Assignment;
import dev.backcheck.syntax.Block;
import dev.backcheck.syntax.CredentialGuard;
import dev.backcheck.syntax.Declaration;
import dev.backcheck.syntax.Declare;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.IfStatement;
import dev.backcheck.syntax.Label;
import dev.backcheck.syntax.Module;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SetOption;
import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.TryCatch;
import dev.backcheck.syntax.Variable;
import dev.backcheck.syntax.WhileLoop;
import dev.backcheck.value.DataType;
import dev.backcheck.value.Evaluator;
import dev.backcheck.value.Possible;
import dev.backcheck.value.Variables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the statements of one batch as they would run. */
final class Walk {

  private final Steps steps;
  private final Frame frame;
  private final Variables variables;

  Walk(Steps steps, Frame frame, Variables variables) {
    this.steps = steps;
    this.frame = frame;
    this.variables = variables;
  }

  private Walk branch(Variables own) {
    return new Walk(steps, frame, own);
  }

  /** Goes through statements that follow each other; tells how they end. */
  Exit list(List<Statement> statements, Place place) {
    Place here = place;
    Exit exit = Exit.NONE;
    for (Statement statement : statements) {
      if (statement instanceof Label) {
        // Somebody may jump here from anywhere, with anything in the variables.
        here = exit == Exit.NONE ? here : place.behindExit();
        exit = exit == Exit.NONE ? Exit.NONE : Exit.POSSIBLE;
        variables.names().forEach(variables::forget);
      }
      Exit next = one(statement, executed(exit.certain() ? here.neverReached() : here));
      here = here.on(frame.session().server());
      if (next != Exit.NONE && !exit.certain()) {
        exit = next;
        here = here.behindExit();
      }
    }
    return exit;
  }

  // SET NOEXEC ON: what follows is compiled and not carried out.
  private Place executed(Place place) {
    return switch (frame.session().execution()) {
      case YES -> place;
      case PERHAPS -> place.perhaps();
      case NO -> place.neverReached();
    };
  }

  private Exit one(Statement statement, Place place) {
    if (steps.isGap(frame, statement)) {
      return Exit.NONE;
    }
    if (statement instanceof SqlcmdCommand line) {
      Optional<Script> included = steps.included(frame, line);
      if (included.isPresent()) {
        return steps.include(included.get(), frame, place, variables);
      }
    }
    Step step = steps.add(frame, statement, place, variables);
    if (statement instanceof IfStatement choice) {
      return choice(choice, place);
    } else if (statement instanceof WhileLoop loop) {
      return loop(loop, place);
    } else if (statement instanceof Block block) {
      return list(block.statements(), place);
    } else if (statement instanceof TryCatch block) {
      return attempt(block, place);
    } else if (statement instanceof Module module) {
      module(module, place);
    } else if (statement instanceof Declare declare) {
      declare.declarations().forEach(declaration -> declare(declaration, declare));
    } else if (statement instanceof Assignment assignment) {
      assignment.targets().forEach(target -> assign(target, assignment));
    } else if (statement instanceof Execute call) {
      new Calls(steps, frame, variables).run(step, call, place);
    } else if (statement instanceof SetOption option) {
      set(option, place);
    } else if (statement instanceof OtherStatement other) {
      MentionedVariables.changed(other, frame.script().source().text()).forEach(variables::forget);
      Exit exit = Exit.of(other, frame.script().source());
      if (exit == Exit.CONNECTION) {
        frame.session().close(place.placement().isCertain());
      }
      return exit;
    }
    return Exit.NONE;
  }

  private void set(SetOption option, Place place) {
    if (option.options().contains("NOEXEC") || option.options().contains("PARSEONLY")) {
      boolean certain = place.placement().isCertain() || place.placement().unreachable();
      frame
          .session()
          .execution(
              !option.on()
                  ? Session.Execution.YES
                  : certain ? Session.Execution.NO : Session.Execution.PERHAPS);
    }
  }

  private void declare(Declaration declaration, Declare statement) {
    Evaluator evaluator = frame.evaluator(statement, variables);
    Possible value = declaration.value().map(evaluator::evaluate).orElse(Possible.NULL);
    String name = declaration.variable().name();
    variables.declare(name, DataType.declared(declaration.type()), value);
    bind(declaration.variable());
  }

  // What a variable holds behind the statement, so that a user can see it.
  private void bind(Variable variable) {
    variables.get(variable.name()).ifPresent(value -> steps.values().bind(variable, value));
  }

  private void assign(Assignment.Target target, Assignment statement) {
    String name = target.variable().name();
    Evaluator evaluator = frame.evaluator(statement, variables);
    if (statement.fromRows()) {
      rows(target, evaluator);
    } else if (target.operator().equals("=")) {
      variables.set(name, evaluator.evaluate(target.value()));
    } else if (target.operator().equals("+=")) {
      Possible before = evaluator.evaluate(target.variable());
      variables.set(name, before.append(evaluator.evaluate(target.value())));
    } else {
      variables.forget(name);
    }
    bind(target.variable());
  }

  // SELECT @x += … FROM …: what it held stays its beginning.
  private void rows(Assignment.Target target, Evaluator evaluator) {
    String name = target.variable().name();
    Possible before = evaluator.evaluate(target.variable());
    if (Assigned.isAppended(target) && !before.isNull()) {
      variables.set(name, before.append(Possible.unknown(name, Optional.empty())));
    } else {
      variables.forget(name);
    }
  }

  private Exit choice(IfStatement choice, Place place) {
    Variables yes = variables.branch();
    Variables no = variables.branch();
    Exit then = branch(yes).list(choice.then(), place.guarded(choice.guard()));
    Optional<CredentialGuard> otherwise = choice.guard().map(Walk::negated);
    Exit not = branch(no).list(choice.otherwise(), place.guarded(otherwise));
    if (then.certain()) {
      variables.take(no);
    } else if (not.certain()) {
      variables.take(yes);
    } else {
      variables.join(yes, no);
    }
    return then.or(not);
  }

  private static CredentialGuard negated(CredentialGuard guard) {
    return new CredentialGuard(guard.range(), guard.scope(), !guard.negated(), guard.name());
  }

  private Exit loop(WhileLoop loop, Place place) {
    Map<String, Way> changed = Assigned.in(loop.body(), frame.script().source().text());
    changed.forEach(this::loosen);
    Variables body = variables.branch();
    Exit exit = branch(body).list(loop.body(), place.inner(place.placement().inLoop()));
    variables.join(variables.branch(), body);
    return exit.behindLoop();
  }

  // What a variable is when the loop comes round again.
  private void loosen(String name, Way way) {
    Optional<Possible> before = variables.get(name);
    if (way == Way.APPENDED && before.isPresent() && !before.get().isNull()) {
      variables.set(name, before.get().append(Possible.unknown(name, Optional.empty())));
    } else if (before.isPresent()) {
      variables.forget(name);
    }
  }

  private Exit attempt(TryCatch block, Place place) {
    Variables tried = variables.branch();
    Exit exit = branch(tried).list(block.attempt(), place.inner(place.placement()));
    Variables caught = variables.branch();
    Map<String, Way> changed = Assigned.in(block.attempt(), frame.script().source().text());
    changed.forEach(
        (name, way) -> {
          Optional<Possible> before = variables.get(name);
          if (way == Way.ONCE && before.isPresent() && tried.get(name).isPresent()) {
            caught.set(name, before.get().or(tried.get(name).get()));
          } else if (before.isPresent()) {
            caught.forget(name);
          }
        });
    Place handler = place.inner(place.placement().inHandler());
    Exit handled = branch(caught).list(block.handler(), handler);
    if (handled.certain()) {
      variables.take(tried);
    } else {
      variables.join(tried, caught);
    }
    // An error is caught; whether the handler leaves matters only where there was one.
    return exit == Exit.ERROR ? Exit.POSSIBLE : exit;
  }

  private void module(Module module, Place place) {
    Variables own = Variables.none();
    for (Declaration parameter : module.parameters()) {
      String name = parameter.variable().name();
      Possible anything = Possible.unknown(name, Optional.empty());
      own.declare(name, DataType.declared(parameter.type()), anything);
    }
    branch(own).list(module.body(), place.module());
  }
}
