package dev.backcheck.cli;

import dev.backcheck.config.Configuration;
import dev.backcheck.report.Report;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backcheck baseline}: what is known and not to be reported again. */
@Command(
    name = "baseline",
    customSynopsis = "backcheck baseline create|update|check [PATH…] [OPTION…]",
    header = "Keep the findings that an old repository has, so that check reports new ones only.",
    description = {
      "",
      "create  writes what is found now to .backcheck-baseline.json; never over a file that is there",
      "update  takes in what is new and takes out what is gone, and says what",
      "check   says how much of the baseline is gone; if there is any, the exit code is 1"
    },
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "PATH and options are those of check: a baseline is right for the check that it is made with.",
      "",
      "Example:",
      "  backcheck baseline create db && git add .backcheck-baseline.json",
      "  backcheck check db"
    })
final class BaselineCommand implements Callable<Integer> {

  /** What is to be done. */
  enum Task {
    CREATE,
    UPDATE,
    CHECK
  }

  private final Environment environment;
  private final Output output;
  private final PrintWriter err;
  private final RuleCatalog rules;

  @Parameters(
      index = "0",
      paramLabel = "create|update|check",
      converter = ToTask.class,
      description = "What to do.")
  private Task task = Task.CHECK;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders, quoted patterns. Without any: the current folder.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Another file than that of the configuration or .backcheck-baseline.json beside it.")
  private @Nullable String file;

  @Option(
      names = "--prune",
      description = "With update: only take out what is gone, take in nothing.")
  private boolean prune;

  @Option(
      names = "--rule",
      paramLabel = "NAME=LEVEL",
      description = "As of check. What is off here is neither taken in nor taken out.")
  private List<String> levels = new ArrayList<>();

  @ArgGroup(validate = false, heading = "%nInput:%n", order = 1)
  private InputOptions input = new InputOptions();

  @ArgGroup(validate = false, heading = "%nThe server:%n", order = 2)
  private ServerOptions server = new ServerOptions();

  @ArgGroup(validate = false, heading = "%nConfiguration:%n", order = 3)
  private ConfigOptions config = new ConfigOptions();

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  BaselineCommand(Environment environment, Output output, PrintWriter err, RuleCatalog rules) {
    this.environment = environment;
    this.output = output;
    this.err = err;
    this.rules = rules;
  }

  @Override
  public Integer call() throws CannotRunException {
    if (prune && task != Task.UPDATE) {
      throw new CannotRunException("--prune is for 'backcheck baseline update'");
    }
    Optional<List<CheckedGroup>> groups = checked();
    if (groups.isEmpty()) {
      return ExitCode.CANNOT_RUN;
    }
    RuleLevels named = RuleLevels.of(levels, Configuration.EMPTY, rules);
    BaselineScope scope = new BaselineScope(environment, paths, named);
    List<BaselineTask> tasks = new ArrayList<>();
    byFile(groups.get())
        .forEach((file, report) -> tasks.add(new BaselineTask(file, report, scope, environment)));
    StringBuilder text = new StringBuilder();
    boolean stale = false;
    if (task == Task.CREATE) {
      for (BaselineTask one : tasks) {
        one.mustBeNew();
      }
    }
    for (BaselineTask one : tasks) {
      switch (task) {
        case CREATE -> text.append(one.create(file != null));
        case UPDATE -> text.append(one.update(prune));
        case CHECK -> {
          text.append(one.check());
          stale |= one.isStale();
        }
      }
    }
    output.write(out -> out.append(text));
    return stale ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private Optional<List<CheckedGroup>> checked() throws CannotRunException {
    CheckCommand check = new CheckCommand(environment, output, err, rules, new CheckOutcome());
    check.paths = paths;
    check.input = input;
    check.server = server;
    check.config = config;
    check.levels.rules = levels;
    return check.checked();
  }

  // Several configurations may have one baseline.
  private Map<BaselineFile, Report> byFile(List<CheckedGroup> groups) throws CannotRunException {
    BaselineFiles files = new BaselineFiles(environment.folder(), Optional.ofNullable(file));
    Map<BaselineFile, Report> reports = new LinkedHashMap<>();
    for (CheckedGroup group : groups) {
      reports.merge(files.of(group), group.report(), (one, other) -> one.with(List.of(other)));
    }
    return reports;
  }

  /** {@code create}. */
  static final class ToTask implements ITypeConverter<Task> {
    @Override
    public Task convert(String text) {
      return Converters.choice("task", text, Task.values());
    }
  }
}
