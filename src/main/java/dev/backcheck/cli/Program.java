package dev.backcheck.cli;

import dev.backcheck.report.Tool;
import dev.backcheck.rule.Rule;
import dev.backcheck.source.Redaction;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: finds the command, runs it, and says what went wrong. */
final class Program {

  private final Environment environment;
  private final PrintWriter err;
  private final RuleCatalog rules;

  /** The program with all rules on the class path. */
  Program(Environment environment) {
    this(environment, RuleCatalog.ofClassPath());
  }

  Program(Environment environment, RuleCatalog rules) {
    this.environment = environment;
    this.err =
        new PrintWriter(new OutputStreamWriter(environment.err(), environment.charset()), true);
    this.rules = rules;
  }

  /** The program with more rules. */
  static Program withRules(Environment environment, List<Rule> more) {
    return new Program(environment, new RuleCatalog(more));
  }

  /** Runs a command and returns the exit code of the process. */
  int run(String... arguments) {
    try {
      CommandLine line = commandLine(arguments);
      return arguments.length == 0 ? usage(line) : line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError failure) {
      BugReport.of(failure).print(err, false);
      return ExitCode.CANNOT_RUN;
    } finally {
      err.flush();
    }
  }

  private int usage(CommandLine line) {
    line.usage(err, Ansi.OFF);
    return ExitCode.CANNOT_RUN;
  }

  private CommandLine commandLine(String... arguments) {
    Output output = new Output(environment);
    CommandLine line = new CommandLine(new RootCommand());
    // Looking at the options of a command takes time; most runs need only one.
    boolean named = arguments.length > 0 && RootCommand.COMMANDS.contains(arguments[0]);
    for (String name : named ? List.of(arguments[0]) : RootCommand.COMMANDS) {
      line.addSubcommand(name, command(name, output));
    }
    return line.setOut(output.printer())
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(environment.width())
        .setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(false)
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
  }

  private Object command(String name, Output output) {
    return switch (name) {
      case "check" -> new CheckCommand(environment, output, err, rules);
      case "explain" -> new ExplainCommand(environment, output, rules);
      case "rules" -> new RulesCommand(output, rules);
      case "targets" -> new TargetsCommand(output);
      case "parse" -> new ParseCommand(environment, output);
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }

  private int misused(ParameterException misuse, String[] arguments) {
    say(Misuse.inWords(misuse));
    err.println("see: " + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.CANNOT_RUN;
  }

  private int failed(Exception failure) {
    if (failure instanceof CannotRunException) {
      say(String.valueOf(failure.getMessage()));
      return ExitCode.CANNOT_RUN;
    }
    BugReport.of(failure).print(err, false);
    return ExitCode.CANNOT_RUN;
  }

  private void say(String message) {
    err.println(Tool.NAME + ": " + Redaction.of(message));
  }
}
