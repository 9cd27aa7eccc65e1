package dev.backcheck.cli;

import dev.backcheck.source.Jobs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about the run itself, which change nothing of what is found. */
final class RunOptions {

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = Converters.ToJobs.class,
      description =
          "How many threads read files; one for each processor if not said. The report is the same.")
  Jobs jobs = new Jobs(Math.min(999, Runtime.getRuntime().availableProcessors()));

  @Option(
      names = "--trace",
      paramLabel = "RULE",
      description =
          "Say on standard error, for each statement, why the rule found something or did not. As often as wanted.")
  List<String> traced = new ArrayList<>();

  @Option(
      names = "--statistics",
      description = "Say on standard error how much was read and found, and where the time went.")
  boolean statistics;

  @Option(
      names = "--progress",
      negatable = true,
      description = "Show on a terminal how far a long run is, which is the usual; or do not.")
  @Nullable Boolean progress;
}
