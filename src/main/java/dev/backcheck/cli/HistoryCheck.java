package dev.backcheck.cli;

import dev.backcheck.Backcheck;
import dev.backcheck.config.Configuration;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads and checks the scripts of one configuration, which are one history. */
final class HistoryCheck {

  private final CheckCommand options;
  private final Environment environment;
  private final PrintWriter err;
  private final RuleCatalog rules;
  private final Consumer<String> note;
  private final RunWatch watch;

  /**
   * A check that the options ask for.
   *
   * @param note takes what the user should know besides
   */
  HistoryCheck(
      CheckCommand options,
      Environment environment,
      PrintWriter err,
      RuleCatalog rules,
      Consumer<String> note,
      RunWatch watch) {
    this.options = options;
    this.environment = environment;
    this.err = err;
    this.rules = rules;
    this.note = note;
    this.watch = watch;
  }

  /**
   * What there is to be said of scripts; empty after a bug, which was told.
   *
   * @param said the configuration that all of them have
   * @param arguments finds the files that scripts bring in
   * @throws CannotRunException when the options or the configuration are wrong
   */
  Optional<Report> of(Inputs inputs, Configuration said, InputPaths arguments, Fixing fixing)
      throws CannotRunException {
    RuleLevels changes = RuleLevels.of(options.levels.rules, said, rules);
    Trace trace = Trace.of(options.run.traced, rules, changes, environment::file);
    watch.trace(trace);
    Backcheck.Builder asked = Backcheck.builder().jobs(options.run.jobs).listener(watch);
    Backcheck.Builder told = options.server.apply(asked, said, environment.folder(), note);
    Backcheck.Builder complete = options.input.apply(told, said, inputs.chosen());
    ScriptReader reader = read(inputs);
    new IncludedFiles(environment.folder(), arguments, reader)
        .follow(inputs, options.input.placeholders(said));
    watch.read(reader);
    reader.note().ifPresent(note);
    // Last of all, because it waits for the rules to be made.
    Backcheck backcheck = changes.build(complete);
    List<Finding> unreadable = reader.findings();
    int unread = unread(unreadable);
    Function<List<Source>, Report> check =
        scripts ->
            changes.apply(
                backcheck.check(scripts).withUnreadable(unreadable, unread), environment::file);
    Optional<Report> report =
        check(backcheck, reader, () -> fixing.check(reader, inputs.scripts(), check));
    trace.unreadable(unreadable);
    trace.print(err);
    return report;
  }

  private ScriptReader read(Inputs inputs) {
    ScriptReader reader = new ScriptReader(environment.in());
    for (Inputs.Problem problem : inputs.problems()) {
      if (problem.lost()) {
        reader.unreadable(problem.path(), problem.message());
      } else {
        note.accept(problem.path() + " " + problem.message());
      }
    }
    watch.reading(inputs.scripts().size());
    reader.read(inputs.scripts(), options.run.jobs, watch::step);
    return reader;
  }

  private static int unread(List<Finding> unreadable) {
    int unread = 0;
    for (Finding finding : unreadable) {
      if (finding.place().source().text().isEmpty()) {
        unread++;
      }
    }
    return unread;
  }

  private interface Checking {
    Report report() throws CannotRunException;
  }

  private Optional<Report> check(Backcheck backcheck, ScriptReader reader, Checking check)
      throws CannotRunException {
    try {
      return Optional.of(check.report());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      watch.close();
      BugReport.of(bug, backcheck, reader.sources()).print(err, options.form.debug);
      return Optional.empty();
    }
  }
}
