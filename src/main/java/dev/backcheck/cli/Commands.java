package dev.backcheck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The commands as picocli sees them. */
final class Commands {

  // What these print is about the other commands.
  private static final Set<String> ABOUT_ALL = Set.of("completion", "man");

  private final Environment environment;
  private final Output output;
  private final PrintWriter err;
  private final RuleCatalog rules;
  private final CheckOutcome outcome;

  Commands(
      Environment environment,
      Output output,
      PrintWriter err,
      RuleCatalog rules,
      CheckOutcome outcome) {
    this.environment = environment;
    this.output = output;
    this.err = err;
    this.rules = rules;
    this.outcome = outcome;
  }

  /**
   * Finds the command and runs it.
   *
   * @param failed says what went wrong while it ran, and with which exit code to end
   */
  int run(ToIntFunction<Exception> failed, String... arguments) {
    CommandLine line = commandLine(failed, arguments);
    return arguments.length == 0 ? usage(line) : line.execute(arguments);
  }

  private int usage(CommandLine line) {
    line.usage(err, Ansi.OFF);
    return ExitCode.CANNOT_RUN;
  }

  /** The commands that the arguments may need; without arguments, all of them. */
  CommandLine commandLine(ToIntFunction<Exception> failed, String... arguments) {
    CommandLine line = new CommandLine(new RootCommand());
    // Looking at the options of a command takes time; most runs need only one.
    boolean named =
        arguments.length > 0
            && RootCommand.COMMANDS.contains(arguments[0])
            && !ABOUT_ALL.contains(arguments[0]);
    for (String name : named ? List.of(arguments[0]) : RootCommand.COMMANDS) {
      line.addSubcommand(name, command(name));
    }
    return line.setOut(output.printer())
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(environment.width())
        .setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(false)
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed.applyAsInt(failure));
  }

  private Object command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand(environment, output, err, rules, outcome);
      case "baseline" -> new BaselineCommand(environment, output, err, rules);
      case "explain" -> new ExplainCommand(environment, output, rules);
      case "rules" -> new RulesCommand(output, rules);
      case "targets" -> new TargetsCommand(output);
      case "facts" -> new FactsCommand(output);
      case "config" -> new ConfigCommand(environment, output, rules);
      case "parse" -> new ParseCommand(environment, output);
      case "completion" -> new CompletionCommand(output, rules);
      case "man" -> new ManCommand(output);
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }

  private int misused(ParameterException misuse, String[] arguments) {
    Program.say(err, Misuse.inWords(misuse, arguments));
    err.println("see: " + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.CANNOT_RUN;
  }
}
