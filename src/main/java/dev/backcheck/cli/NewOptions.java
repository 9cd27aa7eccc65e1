package dev.backcheck.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about what is new. */
final class NewOptions {

  @Option(
      names = "--since",
      paramLabel = "REF",
      description =
          "Report findings only in files changed since the commit that REF, such as origin/main, and HEAD have in common; uncommitted and new files are among them. The others are still read.")
  @Nullable String since;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Leave out the findings that this file knows; see 'backcheck baseline'. If not said: .backcheck-baseline.json beside the configuration file; without one, in the current folder or above.")
  @Nullable String baseline;

  @Option(names = "--no-baseline", description = "Report what a baseline knows, too.")
  boolean noBaseline;
}
