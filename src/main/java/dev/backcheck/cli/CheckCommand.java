package dev.backcheck.cli;

import dev.backcheck.config.Configuration;
import dev.backcheck.report.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backcheck check}: reads scripts, checks them, reports. */
@Command(
    name = "check",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "backcheck check [PATH…] [OPTION…]",
    header = "Check scripts, which are applied in the order of their numbers (V2 before V10).",
    parameterListHeading = "%n",
    footer = {
      "",
      "Exit code: 0 nothing at or above --fail-on, 1 findings, 2 could not run.",
      "",
      "Examples:",
      "  backcheck check migrations --target 2022-CU15@azure-vm-windows",
      "  backcheck check 'db/**/V*.sql' --target 2019:standard --target @managed-instance",
      "  backcheck check --format concise --report json=backcheck.json --fail-on warning",
      "  git show HEAD:nightly.sql | backcheck check - --stdin-name nightly.sql",
      "  backcheck check migrations --diff     # then --fix"
    })
final class CheckCommand implements Callable<Integer> {

  private final Environment environment;
  private final Output output;
  private final PrintWriter err;
  private final RuleCatalog rules;
  private final CheckOutcome outcome;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "Files, folders (every *.sql in them), quoted patterns, or - for standard input. Without any: the current folder."
      })
  List<String> paths = new ArrayList<>();

  @ArgGroup(validate = false, heading = "%nInput:%n", order = 1)
  InputOptions input = new InputOptions();

  @ArgGroup(validate = false, heading = "%nConfiguration:%n", order = 5)
  ConfigOptions config = new ConfigOptions();

  @ArgGroup(validate = false, heading = "%nThe server:%n", order = 2)
  ServerOptions server = new ServerOptions();

  @ArgGroup(validate = false, heading = "%nWhat counts:%n", order = 3)
  LevelOptions levels = new LevelOptions();

  @ArgGroup(validate = false, heading = "%nWhat is new:%n", order = 4)
  NewOptions fresh = new NewOptions();

  @ArgGroup(validate = false, heading = "%nOutput:%n", order = 4)
  OutputOptions form = new OutputOptions();

  @ArgGroup(validate = false, heading = "%nThe run:%n", order = 6)
  RunOptions run = new RunOptions();

  @ArgGroup(validate = false, heading = "%nFixes:%n", order = 7)
  FixOptions fixes = new FixOptions();

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  CheckCommand(
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

  @Override
  public Integer call() throws CannotRunException {
    fixes.verify();
    try (RunWatch watch = RunWatch.of(environment, err, run, form.quiet)) {
      return check(watch);
    }
  }

  private int check(RunWatch watch) throws CannotRunException {
    RuleLevels named = RuleLevels.of(levels.rules, Configuration.EMPTY, rules);
    Newness newness = new Newness(fresh, environment, !config.isolated, named, paths);
    Fixing fixing = new Fixing(fixes);
    Optional<List<CheckedGroup>> groups = checked(fixing, newness::of, watch);
    if (groups.isEmpty()) {
      return ExitCode.CANNOT_RUN;
    }
    FixOutput fixed = new FixOutput(environment, output, fixes, this::note);
    List<Report> reports = new ArrayList<>();
    boolean failed = false;
    for (CheckedGroup group : fixed.carriedOut(groups.get(), fixing)) {
      Report report = newness.of(group);
      reports.add(report);
      failed |= levels.failOn(group.configuration()).isReached(report);
    }
    newness.note().ifPresent(this::note);
    Report whole = reports.get(0).with(reports.subList(1, reports.size()));
    watch.telling();
    fixed.report(whole, form, fixing);
    watch.told(whole);
    outcome.told(whole);
    return failed || fixed.isShown() ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /**
   * What there is to be said of the scripts, by configuration; empty after a bug, which was told.
   *
   * @throws CannotRunException when there is nothing to check
   */
  Optional<List<CheckedGroup>> checked() throws CannotRunException {
    try (RunWatch watch = RunWatch.of(environment, err, run, form.quiet)) {
      return checked(new Fixing(new FixOptions()), CheckedGroup::report, watch);
    }
  }

  private Optional<List<CheckedGroup>> checked(Fixing fixing, Newness.Filter shown, RunWatch watch)
      throws CannotRunException {
    Path folder = environment.folder();
    Configurations configurations = new Configurations(folder, config, rules);
    InputPaths arguments =
        new InputPaths(
            folder,
            input.stdinName,
            input.globs(),
            place -> input.ignored(place, configurations.of(place)));
    InputGroups inputs = InputGroups.of(arguments.follow(paths), configurations, folder);
    if (inputs.groups().isEmpty()) {
      RuleLevels.of(levels.rules, Configuration.EMPTY, rules);
      throw outcome.nothing(inputs.nothing());
    }
    HistoryCheck check = new HistoryCheck(this, environment, err, rules, this::note, watch);
    List<CheckedGroup> groups = new ArrayList<>();
    boolean empty = true;
    for (InputGroups.Group group : inputs.groups()) {
      List<Inputs.Problem> problems = groups.isEmpty() ? inputs.problems() : List.of();
      Inputs scripts = new Inputs(group.scripts(), problems, inputs.chosen());
      Optional<Path> file = configurations.file(InputGroups.folder(group.scripts().get(0), folder));
      Fixing.Reported told =
          report -> shown.of(new CheckedGroup(group.configuration(), file, report));
      Optional<Report> report =
          check.of(scripts, group.configuration(), arguments, fixing.reporting(told));
      if (report.isEmpty()) {
        return Optional.empty();
      }
      groups.add(new CheckedGroup(group.configuration(), file, report.get()));
      empty &= report.get().scripts().isEmpty() && report.get().findings().isEmpty();
    }
    if (empty) {
      throw outcome.nothing(inputs.nothing());
    }
    return Optional.of(groups);
  }

  private void note(String message) {
    if (!form.quiet) {
      Program.say(err, message);
    }
  }
}
