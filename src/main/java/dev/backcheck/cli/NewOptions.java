package dev.backcheck.cli;

import dev.backcheck.report.Baseline;
import dev.backcheck.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about what is new. */
final class NewOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Leave out the findings that this file knows; see 'backcheck baseline'. If not said: .backcheck-baseline.json beside the configuration file or above the current folder, if there is one.")
  @Nullable String baseline;

  @Option(names = "--no-baseline", description = "Report what a baseline knows, too.")
  boolean noBaseline;

  /**
   * What a group of scripts has that the baseline does not know.
   *
   * @param paths the arguments
   * @param named the levels that the command line gives to rules
   */
  Report withoutKnown(
      CheckedGroup group,
      Environment environment,
      boolean isolated,
      List<String> paths,
      RuleLevels named)
      throws CannotRunException {
    if (noBaseline) {
      if (baseline != null) {
        throw new CannotRunException(
            "--baseline and --no-baseline contradict each other; keep one");
      }
      return group.report();
    }
    Path folder = environment.folder();
    Optional<BaselineFile> file =
        new BaselineFiles(folder, Optional.ofNullable(baseline)).inForce(group, isolated);
    if (file.isEmpty()) {
      return group.report();
    }
    Baseline known = file.get().read();
    BaselineScope.Seen seen =
        new BaselineScope(environment, paths, named).in(group.report(), file.get());
    return known.applyTo(
        group.report(), name -> file.get().path(name, environment), entry -> seen.has(entry));
  }
}
