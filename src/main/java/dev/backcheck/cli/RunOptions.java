package dev.backcheck.cli;

import dev.backcheck.source.Jobs;
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
}
