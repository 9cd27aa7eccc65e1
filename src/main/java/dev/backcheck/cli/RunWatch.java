package dev.backcheck.cli;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.report.Report;
import dev.backcheck.rule.CheckListener;
import dev.backcheck.rule.Checked;
import dev.backcheck.rule.Rule;
import dev.backcheck.syntax.Script;
import java.io.PrintWriter;
import java.util.Optional;

/** Watches a run for those who want to know: progress, statistics, traces of rules. */
final class RunWatch implements CheckListener, AutoCloseable {

  private final PrintWriter err;
  private final Optional<Progress> progress;
  private final Optional<Statistics> statistics;
  private Optional<Trace> trace = Optional.empty();
  private long bytes;
  private int files;

  private RunWatch(PrintWriter err, Optional<Progress> progress, Optional<Statistics> statistics) {
    this.err = err;
    this.progress = progress;
    this.statistics = statistics;
  }

  /** Watches from now on. */
  static RunWatch of(Environment environment, PrintWriter err, RunOptions run, boolean quiet) {
    boolean wanted = run.progress == null || run.progress;
    boolean shown = wanted && !quiet && environment.likesProgress();
    return new RunWatch(
        err,
        shown
            ? Optional.of(new Progress(err, System::nanoTime, environment.width()).ticking())
            : Optional.empty(),
        run.statistics ? Optional.of(new Statistics(System::nanoTime)) : Optional.empty());
  }

  /** Rules to be traced in what is checked next. */
  void trace(Trace next) {
    trace = Optional.of(next);
  }

  /** Files are going to be read. */
  void reading(int count) {
    progress.ifPresent(one -> one.begin("reading", count));
    statistics.ifPresent(Statistics::began);
  }

  /** They have been read. */
  void read(ScriptReader reader) {
    progress.ifPresent(Progress::end);
    statistics.ifPresent(one -> one.ended("reading"));
    bytes += reader.bytes();
    files = reader.sources().size();
  }

  /** One file has been read; any thread may say so. */
  void step() {
    progress.ifPresent(Progress::step);
  }

  /** The report is going to be written. */
  void telling() {
    progress.ifPresent(Progress::end);
    statistics.ifPresent(Statistics::began);
  }

  /** It has been written. */
  void told(Report report) {
    statistics.ifPresent(one -> one.ended("report"));
    statistics.ifPresent(one -> one.print(report, bytes, err));
  }

  @Override
  public void began(Phase phase) {
    if (phase == Phase.PARSING) {
      // What was fixed is checked once more: only the last check counts.
      trace.ifPresent(Trace::restart);
    }
    switch (phase) {
      case PARSING -> progress.ifPresent(one -> one.begin("parsing", files));
      case MODEL -> progress.ifPresent(one -> one.begin("following credentials and backups", 0));
      case RULES -> progress.ifPresent(one -> one.begin("applying the rules", 0));
    }
    statistics.ifPresent(one -> one.began(phase));
  }

  @Override
  public void ended(Phase phase) {
    progress.ifPresent(Progress::end);
    statistics.ifPresent(one -> one.ended(phase));
  }

  @Override
  public void parsed(Script script) {
    step();
    statistics.ifPresent(one -> one.parsed(script));
  }

  @Override
  public boolean watchesRules() {
    return statistics.isPresent();
  }

  @Override
  public void began(Rule rule) {
    statistics.ifPresent(one -> one.began(rule));
  }

  @Override
  public void ended(Rule rule) {
    statistics.ifPresent(one -> one.ended(rule));
  }

  @Override
  public void checked(Model model, Settings settings, Checked checked) {
    trace.ifPresent(one -> one.add(model, settings, checked));
  }

  @Override
  public void close() {
    progress.ifPresent(Progress::close);
  }
}
