package dev.backcheck.cli;

/** What the process answers with; never a count. */
final class ExitCode {

  /** Nothing at or above the severity that fails. */
  static final int FINE = 0;

  /** A finding at or above it; a file or statement that cannot be read is one. */
  static final int FINDINGS = 1;

  /** The check could not run: usage, configuration, no input, a bug. */
  static final int CANNOT_RUN = 2;

  private ExitCode() {}
}
