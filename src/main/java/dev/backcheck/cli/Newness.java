package dev.backcheck.cli;

import dev.backcheck.cli.ChangedFiles.State;
import dev.backcheck.report.Baseline;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.syntax.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a report is new: not known to the baseline, and in files that have changed. */
final class Newness {

  private final Environment environment;
  private final BaselineFiles baselines;
  private final boolean usual;
  private final boolean all;
  private final BaselineScope scope;
  private final Optional<ChangedFiles> changes;
  private final Optional<String> since;
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, State> scripts = new HashMap<>();

  /** Says what of a group is reported. */
  @FunctionalInterface
  interface Filter {
    Report of(CheckedGroup group) throws CannotRunException;
  }

  /**
   * Newness as options say it.
   *
   * @param usual whether a baseline that nobody names counts
   * @param named the levels that the command line gives to rules
   * @param paths the arguments
   * @throws CannotRunException when the options contradict each other, or git cannot tell
   */
  Newness(
      NewOptions options,
      Environment environment,
      boolean usual,
      RuleLevels named,
      List<String> paths)
      throws CannotRunException {
    if (options.noBaseline && options.baseline != null) {
      throw new CannotRunException("--baseline and --no-baseline contradict each other; keep one");
    }
    this.environment = environment;
    this.usual = usual;
    this.scope = new BaselineScope(environment, paths, named);
    this.all = options.noBaseline;
    this.baselines = new BaselineFiles(environment.folder(), Optional.ofNullable(options.baseline));
    this.since = Optional.ofNullable(options.since);
    this.changes =
        since.isEmpty()
            ? Optional.empty()
            : Optional.of(ChangedFiles.since(since.get(), environment, folders(paths)));
  }

  // The repository is that of the current folder, or else that of the first argument.
  private List<Path> folders(List<String> paths) {
    List<Path> folders = new ArrayList<>(List.of(environment.folder().toAbsolutePath()));
    for (String path : paths) {
      Optional<Path> file = environment.file(path).map(Path::toAbsolutePath).filter(Files::exists);
      Optional<Path> folder = file.filter(Files::isDirectory).or(() -> file.map(Path::getParent));
      if (folder.isPresent()) {
        folders.add(folder.get());
        break;
      }
    }
    return folders;
  }

  /** What is new in the scripts of a configuration. */
  Report of(CheckedGroup group) throws CannotRunException {
    Optional<BaselineFile> file = all ? Optional.empty() : baselines.inForce(group, usual);
    Report report = group.report();
    if (file.isPresent()) {
      Baseline baseline = file.get().read();
      BaselineScope.Seen seen = scope.in(report, file.get());
      report = baseline.applyTo(report, name -> file.get().path(name, environment), seen::has);
    }
    if (changes.isEmpty()) {
      return report;
    }
    for (Script script : report.scripts()) {
      scripts.put(script.source().name(), state(script.source().name()));
    }
    return report.changed(this::isOfInterest);
  }

  // What stands in an old script because of a new one is the new one's doing.
  private boolean isOfInterest(Finding finding) {
    return state(finding.place().source().name()) != State.UNCHANGED
        || finding.related().stream()
            .anyMatch(related -> state(related.place().source().name()) == State.CHANGED);
  }

  private State state(String name) {
    return states.computeIfAbsent(
        name,
        any ->
            changes
                .flatMap(files -> environment.file(name).map(files::state))
                .orElse(State.UNKNOWN));
  }

  /** How much has changed, for people. */
  Optional<String> note() {
    long changed = scripts.values().stream().filter(state -> state != State.UNCHANGED).count();
    String what = " of " + scripts.size() + (scripts.size() == 1 ? " script" : " scripts");
    return changes.map(
        files ->
            "since "
                + since.orElse("")
                + " (from commit "
                + files.base()
                + " on): "
                + changed
                + what
                + " changed");
  }
}
