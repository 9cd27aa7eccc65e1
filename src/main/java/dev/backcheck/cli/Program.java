package dev.backcheck.cli;

import dev.backcheck.parser.ScriptParser;
import dev.backcheck.report.Tool;
import dev.backcheck.rule.Rule;
import dev.backcheck.rules.BuiltInRules;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;

/** The command line as a whole: finds the command, runs it, and says what went wrong. */
final class Program {

  private final Environment environment;
  private final PrintWriter err;
  private final RuleCatalog rules;
  private final CheckOutcome outcome;

  /** The program with all rules on the class path. */
  Program(Environment environment) {
    this(environment, RuleCatalog.ofClassPath());
  }

  Program(Environment environment, RuleCatalog rules) {
    this(environment, rules, new CheckOutcome());
  }

  /** The program that also tells what became of a check. */
  Program(Environment environment, RuleCatalog rules, CheckOutcome outcome) {
    this.environment = environment;
    this.err =
        new PrintWriter(new OutputStreamWriter(environment.err(), environment.charset()), true);
    this.rules = rules;
    this.outcome = outcome;
  }

  /** The program with more rules. */
  static Program withRules(Environment environment, List<Rule> more) {
    return new Program(environment, new RuleCatalog(more));
  }

  /** Runs a command and returns the exit code of the process. */
  int run(String... arguments) {
    try {
      return command(arguments);
    } catch (StackOverflowError | OutOfMemoryError failure) {
      BugReport.of(failure).print(err, false);
      return ExitCode.CANNOT_RUN;
    } finally {
      err.flush();
    }
  }

  private int command(String... arguments) {
    Output output = new Output(environment);
    if (arguments.length > 0 && arguments[0].equals("check")) {
      meanwhile("grammar", ScriptParser::prepare);
      meanwhile("rules", BuiltInRules::all);
      CheckCommand check = new CheckCommand(environment, output, err, rules, outcome);
      if (PlainArguments.read(arguments, check)) {
        return run(check);
      }
    }
    return new Commands(environment, output, err, rules, outcome).run(this::failed, arguments);
  }

  // While the arguments and the configuration are read.
  private static void meanwhile(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  // Without picocli, but with the same end.
  @SuppressWarnings("CatchingUnchecked") // a bug in the program ends in a report, too
  private int run(CheckCommand check) {
    try {
      return check.call();
    } catch (Exception failure) {
      return failed(failure);
    }
  }

  private int failed(Exception failure) {
    if (failure instanceof CannotRunException) {
      say(err, String.valueOf(failure.getMessage()));
      return ExitCode.CANNOT_RUN;
    }
    BugReport.of(failure).print(err, false);
    return ExitCode.CANNOT_RUN;
  }

  /** One line on standard error, or more; the names of files in them may hold anything. */
  static void say(PrintWriter err, String message) {
    List<String> lines = message.lines().map(EmbeddedProgram::line).toList();
    err.println(Tool.NAME + ": " + String.join("\n", lines));
  }
}
