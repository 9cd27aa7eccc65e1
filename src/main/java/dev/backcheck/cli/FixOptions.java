package dev.backcheck.cli;

import picocli.CommandLine.Option;

/** Options about making the changes that findings propose. */
final class FixOptions {

  @Option(
      names = "--fix",
      description =
          "Make the safe fixes in the files and report what is left. With - the fixed script goes to standard output, the report to standard error.")
  boolean fix;

  @Option(
      names = "--diff",
      description =
          "Write no file; print on standard output what --fix would change. Exit code 1 where it would change something.")
  boolean diff;

  @Option(
      names = "--unsafe-fixes",
      description =
          "With --fix or --diff: make those fixes too that are right as far as the script shows, but that a person should look at.")
  boolean unsafe;

  /** Whether fixes are to be made, if only to be shown. */
  boolean isAsked() {
    return fix || diff;
  }

  /**
   * Checks that the options go together.
   *
   * @throws CannotRunException when they do not
   */
  void verify() throws CannotRunException {
    if (unsafe && !isAsked()) {
      throw new CannotRunException(
          "--unsafe-fixes says which fixes to make; add --diff to see them or --fix to make them");
    }
  }
}
