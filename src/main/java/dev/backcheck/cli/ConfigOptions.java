package dev.backcheck.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about the configuration file. */
final class ConfigOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration file; if not said, for each script the nearest .backcheck.toml in the folders above it.")
  @Nullable String file;

  @Option(names = "--isolated", description = "Read no configuration file.")
  boolean isolated;
}
