package dev.backcheck.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about the configuration file. */
final class ConfigOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Instead of the nearest .backcheck.toml in the folders above each script.")
  @Nullable String file;

  @Option(names = "--isolated", description = "Read no configuration file.")
  boolean isolated;
}
